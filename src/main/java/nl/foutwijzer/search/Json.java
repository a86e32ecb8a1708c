package nl.foutwijzer.search;

import tools.jackson.databind.json.JsonMapper;

/** Values as JSON in one line. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /**
     * @param value of lists, maps, strings and numbers
     */
    static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
