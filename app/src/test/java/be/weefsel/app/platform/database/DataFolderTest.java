package be.weefsel.app.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.platform.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir private Path parent;

    @Test
    void aFolderIsMadeWhenThereIsNone() {
        try (var folder = DataFolder.open(parent.resolve("a/b"), "us")) {
            assertThat(folder.path()).isDirectory().isAbsolute();
        }
    }

    @Test
    void twoInstancesNeverShareAFolder() {
        try (var _ = DataFolder.open(parent, "process 4711, http://localhost:8080")) {
            assertThatThrownBy(() -> DataFolder.open(parent, "us"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("process 4711, http://localhost:8080")
                    .hasMessageContaining("WEEFSEL_HOME");
        }
    }

    @Test
    void aFolderIsFreeAgainWhenItsInstanceHasStopped() {
        DataFolder.open(parent, "first").close();

        DataFolder.open(parent, "second").close();

        assertThat(parent.resolve("weefsel.lock")).content().isEqualTo("second\n");
    }

    @Test
    void aFolderOfANewerVersionIsLeftAlone() throws IOException {
        Files.writeString(parent.resolve("weefsel.version"), "2\n");

        assertThatThrownBy(() -> DataFolder.open(parent, "us"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("newer version of Weefsel");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        var file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file.resolve("folder"), "us"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot write in its data folder")
                .hasMessageContaining(file.toString());
    }
}
