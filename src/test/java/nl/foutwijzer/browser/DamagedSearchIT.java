package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.foutwijzer.search.SearchOracle;
import nl.foutwijzer.site.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search of a copy of the site that lost something on its way, say on a worn stick. */
@ExtendWith(Chromium.class)
class DamagedSearchIT {
    /** Failed shards are asked for again after five seconds. */
    private static final int FORGETTING_MS = 6000;

    /** Each so many of the queries of all kinds. */
    private static final int EACH = 16;

    private static final String OPEN =
            "() => foutwijzer.search.open().then(() => 'open', () => 'refused')";
    private static final String SCAN =
            """
            async (text) => {
              const index = await foutwijzer.search.open();
              return JSON.stringify(await index.scan(text));
            }
            """;

    private enum Damage {
        DELETED {
            @Override
            void befall(Path file) throws IOException {
                Files.delete(file);
            }
        },
        CUT_OFF {
            @Override
            void befall(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
        },
        FLIPPED {
            @Override
            void befall(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                int at = bytes.length - 8; // in the payload
                bytes[at] = (byte) (bytes[at] == 'k' ? 'l' : 'k');
                Files.write(file, bytes);
            }
        };

        abstract void befall(Path file) throws IOException;
    }

    /** What an answer says, but for how it is marked. */
    private record Told(
            List<String> codes,
            List<String> results,
            int total,
            String jump,
            String corrected,
            String unmatched,
            String unknown) {}

    private static Path folder = Path.of("");
    private static MadeUpSite site;
    private static List<MadeUpSite.Asked> asked;
    private static String log;
    private static List<Told> expected = List.of();
    private static JsonNode scanned = JsonMapper.shared().createArrayNode();

    @BeforeAll
    static void write(@TempDir Path temporary, Chromium.Session chromium) throws IOException {
        folder = temporary;
        site = MadeUpSite.write(folder);
        List<MadeUpSite.Asked> words =
                new MadeUpQueries(
                                site.knowledge(),
                                new SearchOracle(site.knowledge().source()).words())
                        .make();
        asked = new ArrayList<>();
        asked.add(new MadeUpSite.Asked("android windows", Map.of())); // on very many pages
        for (int i = 0; i < words.size(); i += EACH) {
            asked.add(words.get(i));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < site.knowledge().source().codes().size(); i += 150) {
            String code = site.knowledge().source().codes().get(i).code().value();
            text.append(code).append('\n');
            String wrong = code.substring(0, code.length() - 1) + (code.endsWith("1") ? "2" : "1");
            Stream.of(code, wrong, code.substring(0, Math.min(4, code.length())))
                    .map(query -> new MadeUpSite.Asked(query, Map.of()))
                    .forEach(asked::add);
        }
        log = text.toString();
        try (Visit visit = chromium.visit(folder)) {
            visit.open("page.html");
            expected = told(MadeUpSite.find(visit, asked));
            scanned = scan(visit);
        }
        assertThat(scanned.get("damaged").asBoolean()).isFalse();
    }

    static Stream<Arguments> damages() {
        return Stream.of("w", "p", "q", "v", "c", "e", "r", "f")
                .flatMap(letter -> Stream.of(Damage.values()).map(d -> Arguments.of(letter, d)));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void saysWhatItMissesAndRecovers(String letter, Damage damage, Chromium.Session chromium)
            throws IOException {
        SortedMap<String, byte[]> whole = site.files();
        try (Visit visit = chromium.visit(folder)) {
            visit.page().clock().install();
            for (long number = site.shards(letter) - 1; number >= 0; number -= 2) {
                damage.befall(folder.resolve(site.path(letter + number + ".js")));
            }
            visit.openDamaged("page.html");
            List<JsonNode> answers = MadeUpSite.find(visit, asked);
            List<Told> told = told(answers);
            boolean any = scan(visit).get("damaged").asBoolean();
            for (int i = 0; i < answers.size(); i++) {
                boolean damaged = answers.get(i).get("damaged").asBoolean();
                any |= damaged;
                if (!damaged) {
                    assertThat(told.get(i)).as(asked.get(i).query()).isEqualTo(expected.get(i));
                }
                assertThat(answers.get(i).get("corrected").valueStream())
                        .noneMatch(c -> c.get("typed").equals(c.get("used")));
            }
            assertThat(any).isTrue();
            assertThat(told).anyMatch(t -> !t.codes().isEmpty() || !t.results().isEmpty());
            Folders.write(folder, whole);
            visit.page().clock().runFor(FORGETTING_MS);
            List<JsonNode> repaired = MadeUpSite.find(visit, asked);
            assertThat(repaired).noneMatch(answer -> answer.get("damaged").asBoolean());
            assertThat(told(repaired)).isEqualTo(expected);
            assertThat(scan(visit)).isEqualTo(scanned);
        } finally {
            Folders.write(folder, whole);
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensOnceThereIsAManifest(Damage damage, Chromium.Session chromium) throws IOException {
        SortedMap<String, byte[]> whole = site.files();
        try (Visit visit = chromium.visit(folder)) {
            visit.page().clock().install();
            damage.befall(folder.resolve("search/nl.js"));
            visit.openDamaged("page.html");
            assertThat(visit.page().evaluate(OPEN)).isEqualTo("refused");
            assertThat(visit.page().evaluate(OPEN)).isEqualTo("refused");
            Folders.write(folder, whole);
            visit.page().clock().runFor(FORGETTING_MS);
            assertThat(visit.page().evaluate(OPEN)).isEqualTo("open");
        } finally {
            Folders.write(folder, whole);
        }
    }

    private static JsonNode scan(Visit visit) {
        return JsonMapper.shared().readTree((String) visit.page().evaluate(SCAN, log));
    }

    private static List<Told> told(List<JsonNode> answers) {
        return answers.stream().map(DamagedSearchIT::told).toList();
    }

    private static Told told(JsonNode answer) {
        JsonNode unknown = answer.get("unknown");
        return new Told(
                MadeUpSite.pages(answer.get("codes")),
                MadeUpSite.pages(answer.get("results")),
                answer.get("total").asInt(),
                answer.get("jump").toString(),
                answer.get("corrected").toString(),
                answer.get("unmatched").toString(),
                unknown.isNull()
                        ? ""
                        : unknown.get("code") + " " + MadeUpSite.pages(unknown.get("near")));
    }
}
