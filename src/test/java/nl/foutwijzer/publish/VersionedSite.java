package nl.foutwijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.source.Digest;

/**
 * Some two hundred files that say in which version they were made, and some that never change. A
 * path that is a file in one version is a folder in the next.
 */
final class VersionedSite {
    private static final String VERSION = "version ";

    private VersionedSite() {}

    static Map<String, String> texts(int version) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("index.html", VERSION + version);
        for (int i = 0; i < 180; i++) {
            String folder = i % 2 == 0 ? "nl/code/" : "en/code/";
            texts.put(folder + i + ".html", (VERSION + version + "\n").repeat(100 + i));
        }
        for (int i = 0; i < 20; i++) {
            texts.put("assets/" + i + ".css", "the same in every version " + i);
        }
        texts.put(version % 2 == 0 ? "turn" : "turn/turn.html", VERSION + version);
        return texts;
    }

    static SitePlan plan(int version) {
        List<Output> outputs = new ArrayList<>();
        texts(version)
                .forEach((path, text) -> outputs.add(TestSite.output(path, hash(text), text)));
        return new SitePlan(outputs);
    }

    private static String hash(String text) {
        return Digest.of(text);
    }

    /** Which version a folder holds; fails unless it is exactly that. */
    static int wholeVersionIn(Path folder) {
        Map<String, String> found = TestSite.read(folder);
        String index = found.getOrDefault("index.html", VERSION + "-1");
        int version = Integer.parseInt(index.substring(VERSION.length()));
        assertThat(found).isEqualTo(texts(version));
        return version;
    }
}
