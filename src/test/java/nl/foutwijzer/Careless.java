package nl.foutwijzer;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;

/** Depends on the machine in several ways, to see that such ways are seen. */
@SuppressWarnings({"DefaultCharset", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage"})
final class Careless {
    static final int DEPENDENCIES = 6;

    private Careless() {}

    static List<String> words(List<String> words) {
        String first = words.get(0).toUpperCase() + new String(words.get(0).getBytes());
        String second = String.format("%d %s", words.size(), LocalDate.now() + first);
        return words.stream().map(String::toLowerCase).map(second::concat).toList();
    }

    static String careful(String word) {
        return new String(word.getBytes(Charset.forName("UTF-8")), Charset.forName("UTF-8"));
    }
}
