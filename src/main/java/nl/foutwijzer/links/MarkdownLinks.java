package nl.foutwijzer.links;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.links.Link.Use;

/** Reads Markdown as we publish it: inline links and addresses in angle brackets. */
final class MarkdownLinks implements LinkReader {
    /** Fenced blocks, and code within a line. */
    private static final Pattern CODE =
            Pattern.compile(
                    "^ *(`{3,}|~{3,})[^\\n]*\\n.*?(?:^ *\\1[`~]*\\s*$|\\z)|(`+)(?!`).+?(?<!`)\\2(?!`)",
                    Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern LINK =
            Pattern.compile(
                    "(?<!\\\\)\\[(?:[^\\[\\]\\\\]++|\\\\.|\\[[^\\[\\]]*+\\])*+\\]\\(\\s*(?:<([^>\\n]*)>|((?:[^()\\s\\\\]|\\\\.|\\([^()\\s]*\\))*))"
                            + "|(?<!\\\\)<(https?://[^>\\s]+)>");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    @Override
    public FoundLinks read(String text) {
        String words = CODE.matcher(text).replaceAll(c -> " ".repeat(c.group().length()));
        List<Link> links = new ArrayList<>();
        Matcher link = LINK.matcher(words);
        for (int at = 0; link.find(at); at = link.start() + 1) { // pictures stand within links
            int group = link.group(1) != null ? 1 : link.group(2) != null ? 2 : 3;
            String address = ESCAPE.matcher(link.group(group)).replaceAll("$1");
            links.add(new Link(address, link.start(group), Use.FILE));
        }
        return new FoundLinks(links);
    }
}
