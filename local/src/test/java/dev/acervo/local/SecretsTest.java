package dev.acervo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void aSecretIsMadeUpOnceAndOnlyItsOwnerReadsIt() throws Exception {
        var file = folder.resolve("home/secrets");
        var secrets = Secrets.open(file);

        var first = secrets.get("database.employees");
        var other = secrets.get("database.permissions");

        assertThat(first).hasSizeGreaterThan(24).isNotEqualTo(other);
        assertThat(Secrets.open(file).get("database.employees")).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
