package org.edubalance.local;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Properties;
import org.edubalance.mariadb.Folders;
import org.edubalance.mariadb.Secrets;

/** The secrets of one local system: made at its first start, readable by their owner alone. */
final class Keys {

    private static final int RSA_BITS = 2048;
    private static final int KEY_BYTES = 32;

    private final Path folder;

    Keys(Path folder) {
        this.folder = folder;
    }

    /** Makes what is missing; what exists stays, since data is encrypted and signed with it. */
    void create() throws IOException {
        Folders.createPrivate(folder);
        if (!Files.exists(privateKey()) || !Files.exists(publicKey())) {
            createPair();
        }
        if (!Files.exists(personalData())) {
            Folders.writePrivate(personalData(), randomKey() + "\n");
        }
        if (!Files.exists(passwords())) {
            StringBuilder lines = new StringBuilder("admin=" + Secrets.password() + "\n");
            for (Service service : Service.values()) {
                lines.append(service.root()).append('=').append(Secrets.password()).append('\n');
            }
            Folders.writePrivate(passwords(), lines.toString());
        }
    }

    boolean exist() {
        return Files.exists(privateKey());
    }

    Path privateKey() {
        return folder.resolve("private-key.pem");
    }

    Path publicKey() {
        return folder.resolve("public-key.pem");
    }

    String personalDataKey() throws IOException {
        return Files.readString(personalData()).trim();
    }

    String databasePassword(Service service) throws IOException {
        return password(service.root());
    }

    String adminPassword() throws IOException {
        return password("admin");
    }

    /** The key that signs tokens. */
    PrivateKey signingKey() throws IOException {
        String pem = Files.readString(privateKey());
        String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException e) {
            throw new IOException("not a private key: " + privateKey(), e);
        }
    }

    private void createPair() throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            KeyPair pair = generator.generateKeyPair();
            Folders.writePrivate(publicKey(), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            Folders.writePrivate(privateKey(), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java cannot make an RSA key", e);
        }
    }

    private static String pem(String title, byte[] encoded) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(
                        title,
                        Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded),
                        title);
    }

    private static String randomKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private String password(String name) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(passwords())));
        String password = properties.getProperty(name);
        if (password == null) {
            throw new IOException("no password of " + name + " in " + passwords());
        }
        return password;
    }

    private Path personalData() {
        return folder.resolve("personal-data.key");
    }

    private Path passwords() {
        return folder.resolve("database.properties");
    }
}
