package kz.pana.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

@DisabledOnOs(OS.WINDOWS)
class PrivateFilesTest {

    @TempDir
    Path outside;

    @Test
    void aFolderIsItsOwnersAlone() throws IOException {
        Path folder = outside.resolve("data/mail");
        PrivateFiles.folder(folder);
        assertThat(rights(folder)).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatWasOpenIsShut() throws IOException {
        Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rwxr-xr-x"));
        PrivateFiles.folder(outside);
        assertThat(rights(outside)).isEqualTo("rwx------");
    }

    @Test
    void aFileIsItsOwnersAloneAndWhole() throws IOException {
        Path file = outside.resolve("mail.txt");
        PrivateFiles.write(file, "бірінші");
        PrivateFiles.write(file, "екінші");

        assertThat(rights(file)).isEqualTo("rw-------");
        assertThat(file).content().isEqualTo("екінші");
        try (Stream<Path> all = Files.list(outside)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void theFolderOfTheEmbeddedDatabaseIsShutBeforeAnythingIsWritten() throws IOException {
        Path data = outside.resolve("data");
        DataFolder folder = new DataFolder();
        folder.setEnvironment(new MockEnvironment().withProperty("pana.data", data.toString()));
        folder.postProcessBeanFactory(new DefaultListableBeanFactory());

        assertThat(rights(data)).isEqualTo("rwx------");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
