package nl.foutwijzer.publish;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    private static final Map<String, String> SITE =
            Map.of("index.html", "home", "nl/code/1603.html", "1603", "nl/codes.html", "codes");

    private final Path output;

    PublisherTest(@TempDir Path root) {
        output = root.resolve("deep/down/site");
    }

    private PublishResult publish(SitePlan plan) throws IOException, PublishException {
        return new Publisher(output, PublishOptions.of(2)).publish(plan);
    }

    private PublishResult publish(Map<String, String> texts) throws IOException, PublishException {
        return publish(TestSite.plan(texts));
    }

    @Test
    void writesAllFilesIntoANewFolder() throws Exception {
        PublishResult result = publish(SITE);

        assertThat(TestSite.read(output)).isEqualTo(SITE);
        assertThat(result).isEqualTo(new PublishResult(3, 0, 0, 13));
        assertThat(TestSite.state(output)).containsExactly("lock", "manifest");
    }

    @Test
    void publishesASiteWithoutFiles() throws Exception {
        assertThat(publish(Map.of())).isEqualTo(new PublishResult(0, 0, 0, 0));
        assertThat(output).isEmptyDirectory();

        publish(SITE);
        assertThat(publish(Map.of())).isEqualTo(new PublishResult(0, 0, 3, 0));
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void makesOnlyWhatHasAnotherFingerprint() throws Exception {
        publish(SITE);
        FileTime longAgo = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
        Files.setLastModifiedTime(output.resolve("index.html"), longAgo);

        PublishResult result =
                publish(
                        new SitePlan(
                                List.of(
                                        TestSite.unmade("index.html", "home"),
                                        TestSite.output("nl/codes.html", "new", "more codes"),
                                        TestSite.output("added.html", "added", "added"))));

        assertThat(result).isEqualTo(new PublishResult(2, 1, 1, 4 + 10 + 5));
        assertThat(TestSite.read(output))
                .containsOnly(
                        entry("index.html", "home"),
                        entry("nl/codes.html", "more codes"),
                        entry("added.html", "added"));
        assertThat(Files.getLastModifiedTime(output.resolve("index.html"))).isEqualTo(longAgo);
    }

    @Test
    void leavesTheFolderAloneIfNothingChanged() throws Exception {
        publish(SITE);
        Object folder = Files.readAttributes(output, "*").get("fileKey");

        PublishResult result =
                publish(
                        new SitePlan(
                                SITE.entrySet().stream()
                                        .map(e -> TestSite.unmade(e.getKey(), e.getValue()))
                                        .toList()));

        assertThat(result).isEqualTo(new PublishResult(0, 3, 0, 13));
        assertThat(Files.readAttributes(output, "*").get("fileKey")).isEqualTo(folder);
        assertThat(TestSite.state(output)).containsExactly("lock", "manifest");
    }

    @Test
    void countsEqualBytesAsUnchangedAndRemembersTheirNewFingerprint() throws Exception {
        publish(new SitePlan(List.of(TestSite.output("a.html", "first", "same"))));

        PublishResult result =
                publish(new SitePlan(List.of(TestSite.output("a.html", "second", "same"))));

        assertThat(result).isEqualTo(new PublishResult(0, 1, 0, 4));
        assertThat(publish(new SitePlan(List.of(TestSite.unmade("a.html", "second")))))
                .isEqualTo(result);
    }

    @Test
    void removesWhatTheSiteNoLongerHas() throws Exception {
        publish(SITE);

        PublishResult result = publish(Map.of("index.html", "home"));

        assertThat(result).isEqualTo(new PublishResult(0, 1, 2, 4));
        assertThat(TestSite.read(output)).isEqualTo(Map.of("index.html", "home"));
        assertThat(output.resolve("nl")).doesNotExist();
    }

    @Test
    void turnsAFileIntoAFolderAndBack() throws Exception {
        Map<String, String> asFile = Map.of("a", "file", "b", "same");
        Map<String, String> asFolder = Map.of("a/b/c", "below", "b", "same");
        for (Map<String, String> site : List.of(asFile, asFolder, asFile)) {
            publish(site);
            assertThat(TestSite.read(output)).isEqualTo(site);
        }
    }

    @Test
    void rewritesDamagedAndMissingFiles() throws Exception {
        publish(SITE);
        Files.writeString(output.resolve("index.html"), "HOME");
        Files.writeString(output.resolve("nl/codes.html"), "longer than it was");
        Files.delete(output.resolve("nl/code/1603.html"));

        PublishResult result = publish(SITE);

        assertThat(result).isEqualTo(new PublishResult(3, 0, 0, 13));
        assertThat(TestSite.read(output)).isEqualTo(SITE);
    }

    @Test
    void publishesAnewWhenTheFolderWasDeleted() throws Exception {
        publish(SITE);
        Tree.delete(output);

        assertThat(publish(SITE).written()).isEqualTo(3);
        assertThat(TestSite.read(output)).isEqualTo(SITE);
    }

    @Test
    void givesTheSameFilesAtAnyNumberOfJobs() throws Exception {
        Path other = output.resolveSibling("other");
        SitePlan plan = VersionedSite.plan(7);

        PublishResult one = new Publisher(output, PublishOptions.of(1)).publish(plan);
        PublishResult eight = new Publisher(other, PublishOptions.of(8)).publish(plan);

        assertThat(eight).isEqualTo(one);
        assertThat(TestSite.read(other)).isEqualTo(TestSite.read(output));
        assertThat(manifest(other)).hasSameBinaryContentAs(manifest(output));
    }

    private static Path manifest(Path folder) {
        return folder.resolveSibling("." + folder.getFileName() + ".foutwijzer/manifest");
    }

    @Test
    void tellsOfEveryFileOnce() throws Exception {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        Set<Integer> total = ConcurrentHashMap.newKeySet();
        PublishOptions options =
                PublishOptions.of(4)
                        .with(
                                (files, all) -> {
                                    done.add(files);
                                    total.add(all);
                                });

        new Publisher(output, options).publish(VersionedSite.plan(1));

        int size = VersionedSite.plan(1).size();
        assertThat(total).containsExactly(size);
        assertThat(done)
                .isEqualTo(IntStream.rangeClosed(1, size).boxed().collect(Collectors.toSet()));
    }

    @Test
    void leavesTheSiteAloneWhenAnOutputCannotBeMade() throws Exception {
        publish(VersionedSite.plan(1));
        for (Throwable failure :
                List.of(
                        new IOException("picture is gone"),
                        new IllegalStateException("bug in a template"),
                        new StackOverflowError())) {
            SitePlan plan = failingMidway(failure);

            assertThatThrownBy(() -> publish(plan)).isSameAs(failure);

            assertThat(VersionedSite.wholeVersionIn(output)).isEqualTo(1);
            assertThat(TestSite.state(output)).containsExactly("lock", "manifest");
        }
    }

    @Test
    void leavesNoFolderWhenAFirstPublicationFails() {
        SitePlan plan = failingMidway(new IOException("picture is gone"));

        assertThatThrownBy(() -> publish(plan)).isInstanceOf(IOException.class);

        assertThat(output).doesNotExist();
    }

    private static SitePlan failingMidway(Throwable failure) {
        Output bad =
                TestSite.output(
                        "nl/bad.html",
                        "bad",
                        () -> {
                            if (failure instanceof IOException e) {
                                throw e;
                            } else if (failure instanceof RuntimeException e) {
                                throw e;
                            }
                            throw (Error) failure;
                        });
        return new SitePlan(Stream.concat(VersionedSite.plan(2).stream(), Stream.of(bad)).toList());
    }

    @Test
    void refusesASecondPublicationAtTheSameTime() throws Exception {
        SwapPhase.Listener second =
                phase -> {
                    if (phase == SwapPhase.STAGED) {
                        assertThatThrownBy(() -> publish(SITE))
                                .isInstanceOf(PublishException.class)
                                .hasMessageContaining("another Foutwijzer is publishing into")
                                .hasMessageContaining("try again");
                        assertThatCode(() -> Publisher.recover(output)).doesNotThrowAnyException();
                        assertThat(exitOfAnotherProcess()).isEqualTo(1);
                    }
                };

        new Publisher(output, PublishOptions.of(2).with(second)).publish(VersionedSite.plan(1));

        assertThat(VersionedSite.wholeVersionIn(output)).isEqualTo(1);
    }

    private int exitOfAnotherProcess() {
        try {
            Process other = PublishingProcess.startDyingIn(SwapPhase.STAGING, output, 2);
            return other.onExit().join().exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
