package nl.foutwijzer.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The cases that every cutter of words must meet, ours and the browser's. */
public record AnalysisCases(List<String> about, List<Case> cut) {

    /** A text and its words. */
    public record Case(String text, List<String> words, String why) {}

    /** All of {@code analysis-cases.json}. */
    public static AnalysisCases read() throws IOException {
        try (InputStream in = AnalysisCases.class.getResourceAsStream("/analysis-cases.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(in), AnalysisCases.class);
        }
    }
}
