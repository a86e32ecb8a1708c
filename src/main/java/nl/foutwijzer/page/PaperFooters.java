package nl.foutwijzer.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.foutwijzer.model.LanguageTag;

/**
 * What stands below each page of paper. Browsers print no text of the document there, only text of
 * a style, so each language has pages of its own name.
 */
final class PaperFooters {
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
        String name = name(reader.language());
        return "@page "
                + name
                + " { "
                + box(mirrored ? "right" : "left", reader.siteTitle())
                + " "
                + box(mirrored ? "left" : "right", hash.map(h -> date + " · " + h).orElse(date))
                + " }\n."
                + name
                + " { page: "
                + name
                + " }";
    }

    private static String box(String side, String text) {
        return "@bottom-" + side + " { content: \"" + escaped(text) + "\" }";
    }

    /** As it may stand in a text of a style that stands in a page. */
    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[\\\\\"]", "\\\\$0").replace("<", "\\3c ");
    }
}
