package org.edubalance.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.edubalance.mariadb.Folders;

/**
 * A service's packaged files beside its data, so that a build may replace the packaged ones while
 * the service runs. Libraries are linked where the file system can, as they are never written to.
 */
final class AppCopy {

    private AppCopy() {}

    static void renew(Path packaged, Path copy) throws IOException {
        Folders.delete(copy);
        Path libraries = packaged.resolve("lib");
        Files.walkFileTree(
                packaged,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) throws IOException {
                        Files.createDirectories(copy.resolve(packaged.relativize(folder)));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Path target = copy.resolve(packaged.relativize(file));
                        if (!file.startsWith(libraries) || !link(file, target)) {
                            Files.copy(file, target);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static boolean link(Path file, Path target) {
        try {
            Files.createLink(target, file);
            return true;
        } catch (IOException | UnsupportedOperationException anotherFileSystem) {
            return false;
        }
    }
}
