package nl.foutwijzer.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.content.ContentSchema;

/**
 * Where the YAML files of a site find their schemas, for the line that editors read.
 *
 * @param address of the folder, ending in {@code /}: relative to the content root, or absolute
 */
public record SchemaFolder(String address) {
    /** The folder that a new site gets, beside its content. */
    public static final SchemaFolder BESIDE_CONTENT = new SchemaFolder("../schema/");

    private static final String LINE = "# yaml-language-server: $schema=";
    private static final Pattern SITE_LINE =
            Pattern.compile(
                    "\\A\\uFEFF?"
                            + Pattern.quote(LINE)
                            + "(\\S*)"
                            + Pattern.quote(ContentSchema.SITE.fileName()));

    /** The folder that the first line of a {@code site.yaml} names, or else the usual one. */
    public static SchemaFolder of(String siteYaml) {
        Matcher line = SITE_LINE.matcher(siteYaml);
        return line.find() ? new SchemaFolder(line.group(1)) : BESIDE_CONTENT;
    }

    /**
     * The first line of a new file.
     *
     * @param path of the file below the content root
     */
    String line(ContentSchema schema, String path) {
        int depth = (int) path.chars().filter(c -> c == '/').count();
        return LINE + (isAbsolute() ? "" : "../".repeat(depth)) + address + schema.fileName();
    }

    private boolean isAbsolute() {
        return address.startsWith("/") || address.contains("://");
    }
}
