package nl.foutwijzer.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * Cuts raw HTML into tags and words, in one pass. What is not clearly a tag is words, and words are
 * escaped when they are written, so nothing can pass as something else.
 */
final class HtmlTokens {
    private final String html;
    private final List<HtmlToken> tokens = new ArrayList<>();
    private int position;

    private HtmlTokens(String html) {
        this.html = html;
    }

    /** At least one token. */
    static List<HtmlToken> of(String html) {
        HtmlTokens reader = new HtmlTokens(html);
        reader.readAll();
        return reader.tokens;
    }

    /** What is not tags. */
    static String words(String html) {
        StringBuilder words = new StringBuilder();
        for (HtmlToken token : of(html)) {
            if (token.kind() == HtmlToken.Kind.WORDS) {
                words.append(token.text()).append(' ');
            }
        }
        return words.toString().strip();
    }

    private void readAll() {
        int words = 0;
        while (position < html.length()) {
            int start = html.indexOf('<', position);
            if (start < 0) {
                break;
            }
            position = start + 1;
            HtmlToken.Kind kind = kindAt(position);
            if (kind != HtmlToken.Kind.WORDS) {
                addWords(words, start);
                readMarkup(kind, start);
                words = position;
            }
        }
        addWords(words, html.length());
        if (tokens.isEmpty()) {
            tokens.add(new HtmlToken(HtmlToken.Kind.WORDS, "", Map.of(), 0));
        }
    }

    private void addWords(int start, int end) {
        if (end > start) {
            String words = unescape(html.substring(start, end), false);
            tokens.add(new HtmlToken(HtmlToken.Kind.WORDS, words, Map.of(), start));
        }
    }

    private static String unescape(String text, boolean inAttribute) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, inAttribute);
    }

    private HtmlToken.Kind kindAt(int at) {
        char c = charAt(at);
        if (c == '!' || c == '?') {
            return HtmlToken.Kind.COMMENT;
        }
        if (c == '/' && Ascii.isLetter(charAt(at + 1))) {
            return HtmlToken.Kind.CLOSING;
        }
        return Ascii.isLetter(c) ? HtmlToken.Kind.OPENING : HtmlToken.Kind.WORDS;
    }

    private void readMarkup(HtmlToken.Kind kind, int start) {
        if (kind == HtmlToken.Kind.COMMENT) {
            skipComment(start);
            tokens.add(new HtmlToken(kind, "", Map.of(), start));
            return;
        }
        if (kind == HtmlToken.Kind.CLOSING) {
            position++;
        }
        String name = readName();
        Map<String, String> attributes = new LinkedHashMap<>();
        while (position < html.length() && charAt(position) != '>') {
            readAttribute(attributes);
        }
        position = Math.min(html.length(), position + 1);
        tokens.add(new HtmlToken(kind, name, attributes, start));
    }

    private void skipComment(int start) {
        boolean comment = html.startsWith("<!--", start);
        String end = comment ? "-->" : ">";
        // "<!-->" is a whole comment, whose hyphens serve twice.
        int found = html.indexOf(end, comment ? start + 2 : start);
        position = found < 0 ? html.length() : found + end.length();
    }

    private void readAttribute(Map<String, String> attributes) {
        String name = readName();
        if (name.isEmpty()) {
            position++;
            return;
        }
        skipSpace();
        String value = "";
        if (charAt(position) == '=') {
            position++;
            skipSpace();
            value = unescape(readValue(), true);
        }
        attributes.putIfAbsent(name, value);
    }

    private String readValue() {
        char quote = charAt(position);
        int start = position;
        if (quote != '"' && quote != '\'') {
            while (position < html.length() && !endsUnquoted(charAt(position))) {
                position++;
            }
            return html.substring(start, position);
        }
        int end = html.indexOf(quote, start + 1);
        position = end < 0 ? html.length() : end + 1;
        return html.substring(start + 1, end < 0 ? html.length() : end);
    }

    private String readName() {
        int start = position;
        while (position < html.length() && isNameCharacter(charAt(position))) {
            position++;
        }
        return html.substring(start, position).toLowerCase(Locale.ROOT);
    }

    private void skipSpace() {
        while (position < html.length() && charAt(position) <= ' ') {
            position++;
        }
    }

    /** Beyond the end a character that means nothing here. */
    private char charAt(int at) {
        return at < html.length() ? html.charAt(at) : ' ';
    }

    private static boolean isNameCharacter(char c) {
        return c > ' ' && c != '>' && c != '/' && c != '=' && c != '"' && c != '\'' && c != '<';
    }

    private static boolean endsUnquoted(char c) {
        return c <= ' ' || c == '>';
    }
}
