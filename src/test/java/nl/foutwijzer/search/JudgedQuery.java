package nl.foutwijzer.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What somebody types, and what must come up. Pages are paths of the site without language and
 * {@code .html}.
 *
 * @param first the page that must stand above all others, or null
 * @param pages the pages that must be among the first five; empty where {@code first} is given
 * @param why what is special about it, or null
 */
public record JudgedQuery(
        @JsonProperty(required = true) String query, String first, List<String> pages, String why) {
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    public JudgedQuery {
        pages = pages == null ? List.of() : List.copyOf(pages);
    }

    /** All that is expected, in whichever of the two ways. */
    public List<String> expected() {
        return first == null ? pages : List.of(first);
    }

    /** The queries of {@code judged-<language>.yaml}, in its order. */
    public static List<JudgedQuery> read(String language) throws IOException {
        String name = "/search/judged-" + language + ".yaml";
        try (InputStream in = JudgedQuery.class.getResourceAsStream(name)) {
            return YAML.readValue(Objects.requireNonNull(in, name), new TypeReference<>() {});
        }
    }
}
