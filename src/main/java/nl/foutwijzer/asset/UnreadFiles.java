package nl.foutwijzer.asset;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.theme.Theme;

/**
 * Files of a site's own theme that change nothing, since nothing reads them where they stand. A
 * file that replaces none of the built-in is read as part of a bundle, as a catalog, or by a
 * template that imports it.
 */
public final class UnreadFiles {
    private static final String BUNDLES =
            Arrays.stream(Bundle.values())
                    .map(Bundle::stem)
                    .collect(Collectors.joining("|", "", "|" + OneFileAssets.FOLDER));

    private static final Pattern READ =
            Pattern.compile(
                    ("assets/css/(BUNDLES)/.+\\.css|assets/js/(BUNDLES|linkify|worker|leave)/.+\\.js|i18n/[^/]+\\.yaml"
                                    + "|(layouts|partials)/.+\\.ftlh|(README|LICENSE)[^/]*")
                            .replace("BUNDLES", BUNDLES));

    private UnreadFiles() {}

    /** Reports each of them, with the place that was probably meant. */
    public static void report(Theme theme, Diagnostics diagnostics) {
        for (String path : theme.additions()) {
            if (!READ.matcher(path).matches()) {
                diagnostics.add(
                        DiagnosticId.UNEXPECTED_FILE,
                        SourceSpan.startOf(theme.shown(path)),
                        "nothing reads this file",
                        help(path, theme));
            }
        }
    }

    private static String help(String path, Theme theme) {
        List<String> near = Nearest.of(path, theme.builtInPaths(), 1);
        return near.isEmpty()
                ? "move it to '" + place(path.substring(path.lastIndexOf('/') + 1)) + "'"
                : "did you mean '" + near.get(0) + "'?";
    }

    private static String place(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "assets/css/site/" + name;
            case "js" -> "assets/js/site/" + name;
            case "ftlh" -> "partials/" + name;
            case "yaml" -> "i18n/" + name;
            default -> "content/static/" + name;
        };
    }
}
