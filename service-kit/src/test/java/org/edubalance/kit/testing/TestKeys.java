package org.edubalance.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A key pair for the tokens of one test run, as PEM files. */
final class TestKeys {

    static final String ISSUER = "edubalance-test";

    private final Path folder;

    private TestKeys(Path folder) {
        this.folder = folder;
    }

    static TestKeys generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            Path folder = Files.createTempDirectory("test-keys");
            write(folder.resolve("private.pem"), "PRIVATE KEY", pair.getPrivate().getEncoded());
            write(folder.resolve("public.pem"), "PUBLIC KEY", pair.getPublic().getEncoded());
            return new TestKeys(folder);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String privateKey() {
        return folder.resolve("private.pem").toUri().toString();
    }

    String publicKey() {
        return folder.resolve("public.pem").toUri().toString();
    }

    private static void write(Path file, String kind, byte[] bytes) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        Files.writeString(
                file, "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
    }
}
