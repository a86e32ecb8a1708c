package nl.foutwijzer.route;

import java.util.Locale;
import java.util.Map;

/** What a file is, by its extension. */
public final class ContentType {
    public static final String HTML = "text/html; charset=utf-8";
    public static final String TEXT = "text/plain; charset=utf-8";

    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> BY_EXTENSION =
            Map.ofEntries(
                    Map.entry("html", HTML),
                    Map.entry("htm", HTML),
                    Map.entry("txt", TEXT),
                    Map.entry("md", TEXT),
                    Map.entry("yaml", TEXT),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json; charset=utf-8"),
                    Map.entry("webmanifest", "application/manifest+json; charset=utf-8"),
                    Map.entry("xml", "application/xml; charset=utf-8"),
                    Map.entry("atom", "application/atom+xml; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("zip", "application/zip"));

    private ContentType() {}

    public static String of(OutputPath path) {
        String name = path.value().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return BY_EXTENSION.getOrDefault(extension, UNKNOWN);
    }
}
