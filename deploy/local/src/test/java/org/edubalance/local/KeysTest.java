package org.edubalance.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    @TempDir Path parent;

    @Test
    void theyAreMadeOnceAndReadableByTheirOwnerAlone() throws Exception {
        Keys keys = new Keys(parent.resolve("keys"));
        assertThat(keys.exist()).isFalse();
        keys.create();
        List<String> first = contents();

        keys.create();

        assertThat(contents()).isEqualTo(first);
        for (Path file : files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .isEqualTo("rw-------");
        }
        assertThat(Base64.getDecoder().decode(keys.personalDataKey())).hasSize(32);
        assertThat(keys.databasePassword(Service.REGISTRY))
                .isNotEqualTo(keys.databasePassword(Service.TEACHER));
    }

    private List<String> contents() throws Exception {
        return files().stream().map(KeysTest::read).toList();
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(parent.resolve("keys"))) {
            return files.sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
