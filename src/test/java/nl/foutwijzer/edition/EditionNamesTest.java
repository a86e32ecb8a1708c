package nl.foutwijzer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import org.junit.jupiter.api.Test;

/** Names that are sound on the disk of whoever builds, and not where a copy is unpacked. */
public class EditionNamesTest {
    /** What only a copy shows, so that no site of its own does. */
    public static final Set<DiagnosticId> SHOWN =
            Set.of(
                    DiagnosticId.RESERVED_NAME,
                    DiagnosticId.NAMES_LOOK_ALIKE,
                    DiagnosticId.LONG_PATH,
                    DiagnosticId.FOLDER_TOO_FULL);

    private static final Path CONTENT =
            Path.of("src/test/resources/sites/golden/no-platforms/content");

    private static List<String> check(Stream<String> paths) throws Exception {
        List<Output> outputs = paths.map(path -> TestCopy.output(path, () -> new byte[0])).toList();
        Diagnostics diagnostics = new Diagnostics();
        try (Jobs jobs = new Jobs(1)) {
            LoadedSite.Place place =
                    new LoadedSite.Place(
                            ContentRoot.of(CONTENT), Path.of("none"), Optional.empty());
            KnowledgeBase knowledge = LoadedSite.read(place, jobs).site().orElseThrow().knowledge();
            new EditionNames(knowledge, diagnostics).check(new SitePlan(outputs));
        }
        return diagnostics.sorted().stream()
                .map(d -> d.span() + " " + d.id().code() + " " + d.message())
                .toList();
    }

    @Test
    void aSoundSiteIsSound() throws Exception {
        assertThat(check(TestCopy.SITE.keySet().stream())).isEmpty();
    }

    @Test
    void theNamesOfACopyAreItsOwnInAnyCase() throws Exception {
        assertThat(check(Stream.of("start.HTML", "SHA256SUMS", "docs/START.html")))
                .containsExactly(
                        "SHA256SUMS:1:1 FW0601 an offline copy has a file 'SHA256SUMS' of its own",
                        "start.HTML:1:1 FW0601 an offline copy has a file 'START.html' of its own");
    }

    @Test
    void namesThatSomeFileSystemTakesForOneAreFound() throws Exception {
        assertThat(check(Stream.of("cafe\u0301.pdf", "caf\u00e9.pdf", "cafe.pdf")))
                .containsExactly(
                        "caf\u00e9.pdf:1:1 FW0602 'cafe\u0301.pdf' and 'caf\u00e9.pdf' are one name"
                                + " for some file systems");
        assertThat(check(Stream.of("maße.txt", "MASSE.txt"))).hasSize(1);
    }

    @Test
    void aPathThatMayNotFitIsFound() throws Exception {
        String folder = "f".repeat(99) + "/";
        assertThat(check(Stream.of(folder + "a".repeat(100)))).isEmpty();
        assertThat(check(Stream.of(folder + "a".repeat(101))))
                .hasSize(1)
                .first()
                .asString()
                .contains("FW0603", "has 201 characters");
    }

    /** 21,844 names of 26 characters take three entries each; two are for the folder itself. */
    @Test
    void aFolderIsAsFullAsFat32CanHold() throws Exception {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 21_844; i++) {
            paths.add(String.format(Locale.ROOT, "nl/code/%021d.html", i));
        }
        assertThat(check(paths.stream())).isEmpty();
        assertThat(check(Stream.concat(paths.stream(), Stream.of("nl/code/x/y.html"))))
                .as("a folder takes entries too: 2 + 65,532 + 2")
                .isEmpty();
        paths.add("nl/code/0.html");
        assertThat(check(Stream.concat(paths.stream(), Stream.of("nl/code/x/y.html"))))
                .containsExactly(
                        "nl/code:1:1 FW0604 the folder takes 65,538 entries of FAT32, which has room"
                                + " for 65,536");
    }
}
