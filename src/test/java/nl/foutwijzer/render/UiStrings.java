package nl.foutwijzer.render;

import java.util.Map;
import java.util.TreeMap;
import nl.foutwijzer.theme.Theme;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The built-in strings of the theme. */
public final class UiStrings {
    private UiStrings() {}

    public static Map<String, String> of(Theme theme, String language) {
        String yaml = theme.text("i18n/" + language + ".yaml").orElseThrow();
        Map<String, String> strings = new TreeMap<>();
        YAMLFactory factory = new YAMLFactory();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), yaml)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    strings.put(parser.currentName(), parser.getString());
                }
            }
        }
        return strings;
    }
}
