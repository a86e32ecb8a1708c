package nl.foutwijzer.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.foutwijzer.model.LanguageTag;

/**
 * What stands below each page of paper. Browsers print no text of the document there, only text of
 * a style, so each language has pages of its own name.
 */
final class PaperFooters {
    /**
     * A text there has the direction of the document's first language, so that each says its own.
     */
    private static final String LTR = "\u2066";

    private static final String RTL = "\u2067";
    private static final String END = "\u2069";

    private PaperFooters() {}

    /** A style with the title of the site and the edition, at the sides of the page's number. */
    static Html style(List<Reader> readers, LocalDate edition, Optional<String> hash) {
        return new Html(
                readers.stream()
                        .map(reader -> style(reader, edition, hash))
                        .collect(Collectors.joining("\n")));
    }

    /** What the pages of a language are called in styles. */
    static String name(LanguageTag language) {
        return "part-" + language.path();
    }

    private static String style(Reader reader, LocalDate edition, Optional<String> hash) {
        boolean mirrored = reader.language().direction().equals("rtl");
        String date = reader.ui().text("edition") + " " + reader.date(edition).text();
        String dated = hash.map(h -> date + " · " + LTR + h + END).orElse(date);
        return String.format(
                Locale.ROOT,
                """
            @page %1$s {
              @bottom-%2$s { content: "%3$s" }
              @bottom-%4$s { content: "%5$s" }
            }
            .%1$s { page: %1$s }""",
                name(reader.language()),
                mirrored ? "right" : "left",
                escaped((mirrored ? RTL : LTR) + reader.siteTitle() + END),
                mirrored ? "left" : "right",
                escaped((mirrored ? RTL : LTR) + dated + END));
    }

    /** As it may stand in a text of a style that stands in a page. */
    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[\\\\\"]", "\\\\$0").replace("<", "\\3c ");
    }
}
