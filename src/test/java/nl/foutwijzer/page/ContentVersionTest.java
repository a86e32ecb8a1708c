package nl.foutwijzer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.foutwijzer.build.CheckedSite;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.job.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a change for readers of each language. */
class ContentVersionTest {
    private static final Path SHIPPED = Path.of("content");
    private static final String CODE = "0x87d1041c";

    @TempDir Path content;

    private Map<String, String> before = Map.of();
    private String hash = "";

    @BeforeEach
    void copy() throws IOException {
        CheckedSite.copy(SHIPPED, content);
        before = hashes();
        hash = read().hash();
    }

    @Test
    void hasAHashOfEachCodeInEachLanguage() throws IOException {
        ContentVersion version = read();
        assertThat(version.hash()).matches("[0-9a-f]{8}");
        assertThat(version.codes()).hasSize(68);
        ContentVersion.CodeVersion code = Objects.requireNonNull(version.codes().get(CODE));
        assertThat(code.platforms()).containsExactly("android", "ios", "windows");
        assertThat(code.hashes()).hasSize(6).allSatisfy((l, h) -> assertThat(h).hasSize(8));
    }

    @Test
    void changesInOneLanguageForItsReaders() throws IOException {
        edit("errors/0x87D1041C/de.yaml", "Die App war", "Diese App war");
        assertThat(changed()).containsExactly(CODE + " de");
        assertThat(read().hash()).isNotEqualTo(hash);
    }

    @Test
    void changesOfFactsForAll() throws IOException {
        edit("errors/0x87D1041C/error.yaml", "status: active", "symbol: E_OTHER\nstatus: active");
        assertThat(changed()).hasSize(6).allMatch(each -> each.startsWith(CODE));
    }

    @Test
    void changesOfAStepForAllCodesThatUseIt() throws IOException {
        edit("steps/sync-device/fr.md", "\n---\n", "\n---\nAutre chose.\n");
        assertThat(changed()).hasSizeGreaterThan(1).allMatch(each -> each.endsWith(" fr"));
    }

    @Test
    void staysWhereOnlyAPlaceMoved() throws IOException {
        Path file = content.resolve("errors/0x87D1041C/nl.yaml");
        Files.writeString(file, "# Een opmerking\n\n" + Files.readString(file));
        assertThat(changed()).isEmpty();
    }

    @Test
    void changesForThoseWhoBorrowWhatChanged() throws IOException {
        Files.delete(content.resolve("errors/0x87D1041C/fr.yaml"));
        before = hashes();
        edit("errors/0x87D1041C/en.yaml", "meaning: >-", "meaning: >-\n      Now this.");
        assertThat(changed()).containsExactly(CODE + " en", CODE + " fr");
    }

    @Test
    void changesWithAFileThatAStepIncludes() throws IOException {
        Path included = Files.createDirectories(content.resolve("includes")).resolve("x.md");
        Files.writeString(included, "Eerst dit.\n");
        edit(
                "steps/sync-device/nl.md",
                "\n---\n",
                "\n---\n[!INCLUDE [x](../../includes/x.md)]\n\n");
        before = hashes();
        hash = read().hash();
        Files.writeString(included, "Eerst dat.\n");
        assertThat(read().hash()).isNotEqualTo(hash);
        assertThat(changed()).hasSizeGreaterThan(1).allMatch(each -> each.endsWith(" nl"));
    }

    @Test
    void changesWithAFileThatIsCopiedUnlessItIsForHosts() throws IOException {
        Path statics = Files.createDirectories(content.resolve("static"));
        Files.writeString(statics.resolve("_headers"), "/*");
        assertThat(read().hash()).isEqualTo(hash);
        Files.writeString(statics.resolve("form.pdf"), "%PDF");
        assertThat(read().hash()).isNotEqualTo(hash);
        assertThat(changed()).isEmpty();
    }

    @Test
    void changesWithTheListsOfTheSite() throws IOException {
        edit("site.yaml", "platforms: [android, ", "platforms: [");
        edit("site.yaml", "platforms: [", "platforms: [android, ");
        assertThat(read().hash()).isEqualTo(hash);
        edit("site.yaml", "stages: [", "stages: [early, ");
        assertThat(read().hash()).isNotEqualTo(hash);
    }

    private void edit(String path, String from, String to) throws IOException {
        Path file = content.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(Pattern.quote(from), to));
    }

    private List<String> changed() throws IOException {
        Map<String, String> after = hashes();
        return after.entrySet().stream()
                .filter(each -> !each.getValue().equals(before.get(each.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        read().codes()
                .forEach(
                        (slug, code) ->
                                code.hashes().forEach((l, h) -> hashes.put(slug + " " + l, h)));
        return hashes;
    }

    private ContentVersion read() throws IOException {
        LoadedSite.Place place =
                new LoadedSite.Place(
                        ContentRoot.of(content), Path.of("no-such-folder"), Optional.empty());
        try (Jobs jobs = new Jobs(2)) {
            LoadedSite site = LoadedSite.read(place, jobs).site().orElseThrow();
            return ContentVersion.of(site.knowledge(), site.articles());
        }
    }
}
