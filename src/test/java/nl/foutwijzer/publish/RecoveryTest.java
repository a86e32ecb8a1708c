package nl.foutwijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Failures that the program survives, and folders that changed between a crash and recovery. */
class RecoveryTest {
    private final Path output;
    private final Path state;

    RecoveryTest(@TempDir Path root) {
        output = root.resolve("site");
        state = root.resolve(".site.foutwijzer");
    }

    private void publish(int version) throws Exception {
        new Publisher(output, PublishOptions.of(2)).publish(VersionedSite.plan(version));
    }

    /** Leaves what a crash between the renames leaves. */
    private void crashBetweenTheRenames() throws Exception {
        publish(1);
        Files.move(output, state.resolve("old"));
        Files.createDirectories(state.resolve("staged"));
        Files.writeString(state.resolve("journal"), "");
    }

    @ParameterizedTest
    @EnumSource(SwapPhase.class)
    void aFailureInAnyPhaseLeavesAWholeSite(SwapPhase phase) throws Exception {
        publish(1);
        RuntimeException failure = new IllegalStateException();
        SwapPhase.Listener failing =
                reached -> {
                    if (reached == phase) {
                        throw failure;
                    }
                };
        Publisher publisher = new Publisher(output, PublishOptions.of(2).with(failing));

        assertThatThrownBy(() -> publisher.publish(VersionedSite.plan(2))).isSameAs(failure);

        boolean swapped = phase.compareTo(SwapPhase.NEW_IN_PLACE) >= 0;
        assertThat(VersionedSite.wholeVersionIn(output)).isEqualTo(swapped ? 2 : 1);
        publish(3);
        assertThat(VersionedSite.wholeVersionIn(output)).isEqualTo(3);
        assertThat(TestSite.state(output)).containsExactly("lock", "manifest");
    }

    @Test
    void bringsTheOldSiteBackOverWhatVersionControlRestored() throws Exception {
        crashBetweenTheRenames();
        Files.createDirectories(output);
        Files.writeString(output.resolve(".gitignore"), "*");

        Publisher.recover(output);

        assertThat(VersionedSite.wholeVersionIn(output)).isEqualTo(1);
        assertThat(TestSite.state(output)).containsExactly("lock", "manifest");
    }

    @Test
    void losesNeitherTheOldSiteNorWhatCameInItsPlace() throws Exception {
        crashBetweenTheRenames();
        Files.createDirectories(output);
        Files.writeString(output.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> Publisher.recover(output))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("move it away");
        assertThatThrownBy(() -> publish(2)).isInstanceOf(PublishException.class);
        assertThat(output.resolve("mine.txt")).hasContent("mine");

        Files.move(output, output.resolveSibling("mine"));
        Publisher.recover(output);
        assertThat(VersionedSite.wholeVersionIn(output)).isEqualTo(1);
    }

    @Test
    void leavesAFileInThePlaceOfTheFolderAlone() throws Exception {
        crashBetweenTheRenames();
        Files.writeString(output, "mine");

        assertThatThrownBy(() -> Publisher.recover(output)).isInstanceOf(PublishException.class);

        assertThat(output).hasContent("mine");
        assertThat(VersionedSite.wholeVersionIn(state.resolve("old"))).isEqualTo(1);
    }

    @Test
    void bringsTheOldSiteBackIfTheNewOneIsGone() throws Exception {
        crashBetweenTheRenames();
        Tree.delete(state.resolve("staged"));

        Publisher.recover(output);

        assertThat(VersionedSite.wholeVersionIn(output)).isEqualTo(1);
    }

    @Test
    void recoversTwiceAsOnce() throws Exception {
        crashBetweenTheRenames();

        Publisher.recover(output);
        Publisher.recover(output);

        assertThat(VersionedSite.wholeVersionIn(output)).isEqualTo(1);
    }
}
