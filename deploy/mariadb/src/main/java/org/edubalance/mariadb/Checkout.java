package org.edubalance.mariadb;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project lies on disk, and where what runs locally keeps its files. */
public final class Checkout {

    private Checkout() {}

    /**
     * The project's own folder: the system property {@code edubalance.home}, or else the nearest
     * folder, from the working directory upwards, that holds the project.
     */
    public static Path home() {
        String given = System.getProperty("edubalance.home");
        if (given != null && !given.isBlank()) {
            return Path.of(given).toAbsolutePath().normalize();
        }
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("pom.xml"))
                    && Files.isDirectory(folder.resolve("deploy").resolve("mariadb"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "no project folder at or above "
                        + start
                        + "; name it with -Dedubalance.home=<folder>");
    }

    /** The git-ignored folder for everything that is made by running, not by building. */
    public static Path local() {
        return home().resolve(".local");
    }
}
