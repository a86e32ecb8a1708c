package nl.foutwijzer.gallery;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What was cut out of a page, so that it may stand beside other parts of that page. */
record Part(Element element) {
    /** Attributes that name other elements by their ids. */
    private static final List<String> REFERENCES =
            List.of("for", "popovertarget", "aria-labelledby", "aria-controls", "aria-describedby");

    private static final List<String> INHERITED = List.of("lang", "dir");

    /**
     * A part whose ids are its own, and which says what language it is in.
     *
     * @param cut stands in its page, which stays as it is
     * @param prefix no other part has it
     */
    static Part of(Element cut, String prefix) {
        Element part = cut.clone();
        if (part.normalName().equals("main")) {
            part.tagName("div").removeAttr("id").removeAttr("tabindex");
        }
        Element page = cut.root().expectFirst("html");
        for (String name : INHERITED) {
            if (!part.hasAttr(name)) {
                part.attr(name, page.attr(name));
            }
        }
        Set<String> ids = part.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
        for (Element element : part.getAllElements()) {
            rename(element, ids, prefix + "-");
        }
        return new Part(part);
    }

    private static void rename(Element element, Set<String> ids, String prefix) {
        if (element.hasAttr("id")) {
            element.id(prefix + element.id());
        }
        String href = element.attr("href");
        if (href.startsWith("#") && ids.contains(href.substring(1))) {
            element.attr("href", "#" + prefix + href.substring(1));
        }
        for (String reference : REFERENCES) {
            if (element.hasAttr(reference)) {
                element.attr(reference, renamed(element.attr(reference), ids, prefix));
            }
        }
    }

    private static String renamed(String names, Set<String> ids, String prefix) {
        return Arrays.stream(names.split(" "))
                .map(id -> ids.contains(id) ? prefix + id : id)
                .collect(Collectors.joining(" "));
    }
}
