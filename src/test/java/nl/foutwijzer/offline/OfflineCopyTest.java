package nl.foutwijzer.offline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A site as packs of files. */
class OfflineCopyTest {
    private static final OfflineCopy COPY =
            new OfflineCopy(List.of(LanguageTag.of("nl"), LanguageTag.of("pt-BR")), "1");

    @Test
    void holdsWhatReadersNeedByLanguage() throws IOException {
        assertThat(
                        packed(
                                "index.html",
                                "version.json",
                                "code/1603.html",
                                "nl/index.html",
                                "nl/codes.csv",
                                "nl/linkify.html",
                                "pt-br/code/1603.html",
                                "search/nl.js",
                                "search/nl-0123abcd/w0.js",
                                "search/pt-br.js",
                                "assets/site.0123abcd.css",
                                "media/nl/screen.PNG",
                                "guide.pdf"))
                .isEqualTo(
                        Map.of(
                                "all-languages.pages-0",
                                        List.of("code/1603.html", "index.html", "version.json"),
                                "all-languages.media-0",
                                        List.of(
                                                "assets/site.0123abcd.css",
                                                "guide.pdf",
                                                "media/nl/screen.PNG"),
                                "nl.pages-0", List.of("nl/codes.csv", "nl/index.html"),
                                "nl.search-0", List.of("search/nl-0123abcd/w0.js", "search/nl.js"),
                                "pt-br.pages-0", List.of("pt-br/code/1603.html"),
                                "pt-br.search-0", List.of("search/pt-br.js")));
    }

    @Test
    void leavesOutWhatOnlyProgramsAndHostsAskFor() throws IOException {
        assertThat(
                        packed(
                                "codes.json",
                                "nl/code/1603.json",
                                "nl/code/1603.md",
                                "nl/changes.atom",
                                "nl/opensearch.xml",
                                "sitemap.xml",
                                "robots.txt",
                                "llms.txt",
                                "404.html",
                                "linkify.js",
                                "worker.js",
                                "_headers",
                                ".well-known/page.html",
                                "tool.zip"))
                .isEmpty();
    }

    @Test
    void listsEachPackWithItsSizeAndDigest() throws Exception {
        List<Output> outputs = COPY.of(site("index.html", "nl/index.html"));

        StringBuilder expected = new StringBuilder();
        for (Output pack : outputs.subList(0, outputs.size() - 1)) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(pack.bytes());
            String group = pack.path().value().replaceAll("offline/|\\..*", "");
            expected.append(
                    String.join(
                                    " ",
                                    group,
                                    pack.path().value(),
                                    String.valueOf(pack.bytes().length),
                                    HexFormat.of().formatHex(sum))
                            + "\n");
        }
        Output list = outputs.get(outputs.size() - 1);
        assertThat(list.path()).hasToString("offline/packs.txt");
        assertThat(new String(list.bytes(), UTF_8)).isEqualTo(expected.toString());
        assertThat(outputs).hasSize(3);
    }

    @Property(tries = 20)
    void putsEachFileIntoOnePack(@ForAll @IntRange(min = 1, max = 3000) int count)
            throws IOException {
        String[] paths =
                IntStream.range(0, count)
                        .mapToObj(i -> "nl/code/" + i + ".html")
                        .toArray(String[]::new);

        Map<String, List<String>> packs = packed(paths);

        assertThat(packs.values().stream().flatMap(List::stream)).containsExactlyInAnyOrder(paths);
        assertThat(packs).hasSizeLessThanOrEqualTo(Math.max(1, count / 256));
    }

    @Test
    void changesOnlyThePackOfAChangedFile() {
        List<Output> files =
                IntStream.range(0, 2000)
                        .mapToObj(i -> output("nl/code/" + i + ".html", "same"))
                        .collect(Collectors.toCollection(ArrayList::new));
        Map<String, String> before = fingerprints(files);
        files.set(17, output("nl/code/17.html", "other"));
        Map<String, String> after = fingerprints(files);

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.entrySet().stream().filter(e -> !before.containsValue(e.getValue())))
                .extracting(Map.Entry::getKey)
                .hasSize(2)
                .contains("offline/packs.txt");
    }

    private static Map<String, String> fingerprints(List<Output> files) {
        return COPY.of(new SitePlan(files)).stream()
                .collect(Collectors.toMap(o -> o.path().value(), Output::fingerprint));
    }

    private static Map<String, List<String>> packed(String... paths) throws IOException {
        Map<String, List<String>> packs = new TreeMap<>();
        for (Output output : COPY.of(site(paths))) {
            String path = output.path().value();
            if (path.endsWith(".pack")) {
                Map<String, String> files = unpack(output.bytes());
                files.forEach((file, text) -> assertThat(text).isEqualTo("the text of " + file));
                String name = path.substring("offline/".length(), path.length() - ".pack".length());
                packs.put(name, List.copyOf(files.keySet()));
            }
        }
        return packs;
    }

    private static Map<String, String> unpack(byte[] pack) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (DataInputStream in =
                new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(pack)))) {
            byte[] rest = in.readAllBytes();
            DataInputStream all = new DataInputStream(new ByteArrayInputStream(rest));
            while (all.available() > 0) {
                JsonNode heading = JsonText.parse(new String(all.readNBytes(all.readInt()), UTF_8));
                byte[] content = all.readNBytes(heading.get(2).asInt());
                files.put(heading.get(0).asString(), new String(content, UTF_8));
            }
        }
        return files;
    }

    private static SitePlan site(String... paths) {
        return new SitePlan(Stream.of(paths).map(p -> output(p, "the text of " + p)).toList());
    }

    private static Output output(String path, String text) {
        return new Output(new OutputPath(path), text, () -> text.getBytes(UTF_8));
    }
}
