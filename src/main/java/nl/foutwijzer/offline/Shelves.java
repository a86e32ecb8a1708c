package nl.foutwijzer.offline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.offline.Shelf.Kind;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/**
 * Knows which files readers need, by their paths alone. What only programs and hosts ask for is of
 * no use without a network: JSON, Markdown, feeds, and the script for other sites with its page.
 */
final class Shelves {
    private static final Set<String> PAGES = Set.of("html", "htm", "csv");

    private static final Set<String> SHOWN_BY_PAGES =
            Set.of(
                    "css",
                    "js",
                    "webmanifest",
                    "svg",
                    "png",
                    "jpg",
                    "jpeg",
                    "gif",
                    "webp",
                    "avif",
                    "ico",
                    "woff2",
                    "pdf");

    private static final Pattern INDEX =
            Pattern.compile(Router.SEARCH + "/([a-z0-9-]+?)(?:\\.js|-[0-9a-f]{8}/.+)");

    private final Map<String, LanguageTag> languages = new HashMap<>();
    private final Set<String> left = new HashSet<>();

    Shelves(Collection<LanguageTag> languages) {
        left.add(Router.notFound().value());
        left.add(Router.worker().value());
        left.add(Router.linkScript().value());
        for (LanguageTag language : languages) {
            this.languages.put(language.path(), language);
            left.add(Router.linkPage(language).value());
        }
    }

    Optional<Shelf> of(OutputPath path) {
        if (left.contains(path.value()) || path.isForHosts()) {
            return Optional.empty();
        }
        Matcher index = INDEX.matcher(path.value());
        return index.matches() && languages.containsKey(index.group(1))
                ? Optional.of(new Shelf(index.group(1), Kind.SEARCH))
                : kind(path).map(kind -> new Shelf(group(path), kind));
    }

    private static Optional<Kind> kind(OutputPath path) {
        if (path.equals(Router.version())) {
            return Optional.of(Kind.PAGES); // which edition it is, pages say
        }
        String name = path.value().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (PAGES.contains(extension)) {
            return Optional.of(Kind.PAGES);
        }
        return SHOWN_BY_PAGES.contains(extension) ? Optional.of(Kind.MEDIA) : Optional.empty();
    }

    private String group(OutputPath path) {
        int slash = path.value().indexOf('/');
        String first = slash < 0 ? "" : path.value().substring(0, slash);
        return languages.containsKey(first) ? first : Shelf.EVERY_LANGUAGE;
    }
}
