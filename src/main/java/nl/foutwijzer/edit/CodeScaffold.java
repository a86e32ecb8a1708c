package nl.foutwijzer.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.content.ContentSchema;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.diagnostic.Printable;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.OutputPath;

/**
 * The files of a new code: its definition and its words in the source language, with the texts left
 * empty, so that a check names them. Other languages are left to translators: a missing file is
 * reported as missing, an empty one would only look translated.
 */
public final class CodeScaffold {
    private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private final TargetSite site;
    private final String code;
    private final String folder;
    private final List<String> platforms;

    private CodeScaffold(TargetSite site, String code, String folder, List<String> platforms) {
        this.site = site;
        this.code = code;
        this.folder = folder;
        this.platforms = platforms;
    }

    /**
     * @param code in its canonical form
     * @param folder below {@code errors}, as {@link CodeFolder} names it, perhaps inside others
     * @param platforms those of its occurrences; if none is named, the first one of the site
     * @return files below the content root
     * @throws ScaffoldException if one of these cannot be
     */
    public static Scaffold of(TargetSite site, String code, String folder, List<String> platforms)
            throws ScaffoldException {
        if (code.isBlank() || UNFIT.matcher(code).find()) {
            throw new ScaffoldException(
                    "'" + Printable.of(code) + "' is not a code",
                    "a code is one line of visible characters, as 0x87D1041C");
        }
        checkFolder(folder);
        checkPlatforms(site, platforms);
        List<String> named =
                platforms.isEmpty()
                        ? site.platforms().stream().limit(1).toList()
                        : platforms.stream().distinct().toList();
        return new CodeScaffold(site, code, folder, named).scaffold();
    }

    private static void checkFolder(String folder) throws ScaffoldException {
        for (String name : folder.split("/", -1)) {
            if (!OutputPath.isPortable(name) || name.startsWith(".")) {
                throw new ScaffoldException(
                        "'" + Printable.of(folder) + "' cannot be the folder of a code",
                        "name one below errors/ that every file system can hold");
            }
        }
    }

    private static void checkPlatforms(TargetSite site, List<String> platforms)
            throws ScaffoldException {
        for (String platform : platforms) {
            if (!site.platforms().contains(platform)) {
                throw new ScaffoldException(
                        "site.yaml declares no platform '" + Printable.of(platform) + "'",
                        site.platforms().isEmpty()
                                ? "this site has no platforms; leave it out"
                                : Nearest.help(platform, site.platforms()));
            }
        }
    }

    private Scaffold scaffold() {
        LanguageTag language = site.sourceLanguage();
        String facts = "errors/" + folder + "/error.yaml";
        String words = "errors/" + folder + "/" + language + ".yaml";
        Map<String, String> files = new LinkedHashMap<>();
        files.put(facts, fill("error", "facts", facts, ContentSchema.ERROR));
        files.put(words, fill("text", "words", words, ContentSchema.ERROR_TEXT));
        return new Scaffold(files, blanks(facts, words));
    }

    private String fill(String template, String occurrence, String path, ContentSchema schema) {
        Map<String, String> values =
                Map.of(
                        "schema", site.schemas().line(schema, path),
                        "language", site.sourceLanguage().value(),
                        "code", statedCode(),
                        "today", site.today().toString());
        String fields = template("code/" + occurrence).fill(values);
        return template("code/" + template).fill(with(values, "occurrences", occurrences(fields)));
    }

    /** The same fields for each platform, or at the top where there is none. */
    private String occurrences(String fields) {
        if (platforms.isEmpty()) {
            return fields;
        }
        Template one = template("code/occurrence");
        String entries =
                platforms.stream()
                        .map(platform -> one.fill(Map.of("id", platform, "fields", fields)))
                        .collect(Collectors.joining());
        return template("code/occurrences").fill(Map.of("entries", entries));
    }

    private String statedCode() {
        boolean named = folder.substring(folder.lastIndexOf('/') + 1).equals(code);
        return named ? "" : "code: \"" + code.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private List<Scaffold.Blank> blanks(String facts, String words) {
        List<Scaffold.Blank> blanks = new ArrayList<>();
        for (String platform : platforms.isEmpty() ? List.of("") : platforms) {
            String where = platform.isEmpty() ? "" : " on " + platform;
            Stream.of(
                            new Scaffold.Blank(facts, "what the product prints" + where),
                            new Scaffold.Blank(facts, "the steps and causes" + where),
                            new Scaffold.Blank(words, "what the code means" + where))
                    .forEach(blanks::add);
        }
        return blanks;
    }

    private static Template template(String name) {
        return Template.named(name + ".yaml");
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return all;
    }
}
