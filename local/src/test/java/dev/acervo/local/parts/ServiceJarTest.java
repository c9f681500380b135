package dev.acervo.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceJarTest {

    @TempDir
    Path folder;

    private ServiceJar jar;

    @BeforeEach
    void build() throws Exception {
        var target = folder.resolve("target");
        Files.createDirectories(target.resolve("lib"));
        Files.writeString(target.resolve("bff.jar"), "one");
        Files.writeString(target.resolve("lib/core-1.0.jar"), "core");
        Files.writeString(target.resolve("lib/platform-service-0.1.0-SNAPSHOT.jar"), "platform");
        jar = new ServiceJar("bff", target, folder.resolve("app"));
    }

    @Test
    void theCopyIsWhatIsBuilt() throws Exception {
        jar.refresh();
        Files.writeString(folder.resolve("target/bff.jar"), "another");
        Files.move(folder.resolve("target/lib/core-1.0.jar"), folder.resolve("target/lib/core-1.1.jar"));

        jar.refresh();

        assertThat(jar.copy()).hasContent("another");
        assertThat(folder.resolve("app/lib/core-1.1.jar")).hasContent("core");
        assertThat(folder.resolve("app/lib/core-1.0.jar")).doesNotExist();
    }

    @Test
    void aBuildThatChangedNothingIsTheSameState() throws Exception {
        var before = jar.state();

        Files.setLastModifiedTime(jar.built(), FileTime.fromMillis(1));
        assertThat(jar.state()).isEqualTo(before);

        Files.writeString(folder.resolve("target/lib/platform-service-0.1.0-SNAPSHOT.jar"), "changed!");
        assertThat(jar.state()).isNotEqualTo(before);
    }
}
