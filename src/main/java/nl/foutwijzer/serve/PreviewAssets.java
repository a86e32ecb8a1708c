package nl.foutwijzer.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.route.ContentType;
import nl.foutwijzer.route.OutputPath;
import org.jspecify.annotations.Nullable;

/** What the preview adds to a site: a script that renews pages, and the look of its messages. */
final class PreviewAssets {
    /** No output begins so. */
    static final String ROOT = "/_foutwijzer/";

    private static final List<String> NAMES = List.of("preview.js", "preview.css");
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"";
    private static final String ALLOWS_SCRIPTS = "script-src 'self'";
    private static final String BODY_END = "</body>";

    private final String failure = new String(resource("failure.html"), StandardCharsets.UTF_8);

    /** A file of the preview itself. */
    Optional<Reply> find(@Nullable String path) {
        return NAMES.stream()
                .filter(name -> (ROOT + name).equals(path))
                .findFirst()
                .map(
                        name ->
                                Reply.of(
                                        Reply.OK,
                                        ContentType.of(new OutputPath(name)),
                                        resource(name)));
    }

    /**
     * A page with the script at its end, which knows what version it stands on. One whose policy
     * would refuse the script, as those of one-file copies do, stays as it is.
     */
    byte[] inject(byte[] page, String version) {
        String html = new String(page, StandardCharsets.UTF_8);
        if (html.contains(POLICY) && !html.contains(ALLOWS_SCRIPTS)) {
            return page;
        }
        int end = html.lastIndexOf(BODY_END);
        int at = end < 0 ? html.length() : end;
        return (html.substring(0, at) + script(version) + html.substring(at))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A page that stands in for one that could not be made. */
    byte[] failure(String title, List<Diagnostic> problems, String version) {
        return failure.replace("{title}", title)
                .replace("{script}", script(version))
                .replace("{problems}", ProblemList.html(problems))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String script(String version) {
        return "<script src=\""
                + ROOT
                + "preview.js\" data-version=\""
                + version
                + "\" defer></script>\n";
    }

    private static byte[] resource(String name) {
        try (InputStream in = PreviewAssets.class.getResourceAsStream("/preview/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
