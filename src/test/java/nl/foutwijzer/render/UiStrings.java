package nl.foutwijzer.render;

import java.util.Map;
import java.util.TreeMap;
import nl.foutwijzer.theme.Theme;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The built-in strings of the theme. */
final class UiStrings {
    private UiStrings() {}

    static Map<String, String> of(Theme theme, String language) {
        String yaml = theme.text("i18n/" + language + ".yaml").orElseThrow();
        return new YAMLMapper().readValue(yaml, new TypeReference<TreeMap<String, String>>() {});
    }
}
