package nl.foutwijzer.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.content.ContentSchema;
import nl.foutwijzer.model.LanguageTag;

/**
 * A small site that is whole: one code, one step, a home page, and the schemas for editors.
 *
 * <p>We have its words in Dutch and English. In another source language they are left empty for the
 * author; another language beside it borrows them until someone translates them.
 */
public final class SiteScaffold {
    /** The languages of a site whose author names none. */
    public static final List<LanguageTag> USUAL_LANGUAGES =
            List.of(LanguageTag.of("nl"), LanguageTag.of("en"));

    private static final Set<String> SPOKEN = Set.of("nl", "en");
    private static final String CONTENT = "content/";

    private final List<LanguageTag> languages;
    private final LanguageTag source;
    private final LocalDate today;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Scaffold.Blank> blanks = new ArrayList<>();

    private SiteScaffold(List<LanguageTag> languages, LocalDate today) {
        this.languages = languages;
        this.source = languages.get(0);
        this.today = today;
    }

    /**
     * @param languages the source language first
     * @param today the date that the new files bear
     * @return files below the folder of the site, content and all
     * @throws ScaffoldException if there is no language
     */
    public static Scaffold of(List<LanguageTag> languages, LocalDate today)
            throws ScaffoldException {
        if (languages.isEmpty()) {
            throw new ScaffoldException(
                    "a site needs a language", "name the one in which you write first, as nl,en");
        }
        return new SiteScaffold(languages.stream().distinct().toList(), today).scaffold();
    }

    private Scaffold scaffold() {
        add("README.md", "README.md");
        add(".gitignore", "gitignore");
        addContent("site.yaml", "site.yaml", ContentSchema.SITE);
        blank("site.yaml", "what your codes look like, and what else your site declares");
        addContent("errors/E1001/error.yaml", "error.yaml", ContentSchema.ERROR);
        addContent("steps/free-space/step.yaml", "step.yaml", ContentSchema.STEP);
        languages.forEach(this::addWords);
        for (ContentSchema schema : ContentSchema.values()) {
            files.put("schema/" + schema.fileName(), schema.text());
        }
        return new Scaffold(files, blanks);
    }

    private void addWords(LanguageTag language) {
        String spoken = language.locale().getLanguage();
        if (SPOKEN.contains(spoken)) {
            addWords(language, spoken + "/");
            blank("i18n/" + language + ".yaml", "the title of your site");
        } else if (language.equals(source)) {
            addWords(language, "blank/");
            blank("i18n/" + language + ".yaml", "the title of your site and the other words");
            blank("errors/E1001/" + language + ".yaml", "the words of the example, or delete it");
            blank("steps/free-space/" + language + ".md", "its step likewise");
            blank("pages/home/" + language + ".md", "the text of the home page");
        } else {
            blank("i18n/" + language + ".yaml", "this language: as yet it has no words of its own");
        }
    }

    private void addWords(LanguageTag language, String folder) {
        addContent("i18n/" + language + ".yaml", folder + "i18n.yaml", ContentSchema.I18N);
        addContent(
                "errors/E1001/" + language + ".yaml",
                folder + "error.yaml",
                ContentSchema.ERROR_TEXT);
        add(CONTENT + "steps/free-space/" + language + ".md", folder + "step.md");
        add(CONTENT + "pages/home/" + language + ".md", folder + "home.md");
    }

    private void add(String path, String template) {
        files.put(path, Template.named("site/" + template).fill(Map.of()));
    }

    private void addContent(String path, String template, ContentSchema schema) {
        Map<String, String> values =
                Map.of(
                        "schema", SchemaFolder.BESIDE_CONTENT.line(schema, path),
                        "source", source.value(),
                        "languages", declaredLanguages(),
                        "today", today.toString());
        files.put(CONTENT + path, Template.named("site/" + template).fill(values));
    }

    private void blank(String path, String what) {
        blanks.add(new Scaffold.Blank(CONTENT + path, what));
    }

    private String declaredLanguages() {
        return languages.stream()
                .map(l -> l + ": " + (l.equals(source) ? "{}" : "{fallback: " + fallback(l) + "}"))
                .collect(Collectors.joining("\n"));
    }

    /** First the same language without its region, then English, then the source language. */
    private List<LanguageTag> fallback(LanguageTag language) {
        return Stream.of(
                        languages.stream().filter(l -> language.value().startsWith(l + "-")),
                        languages.stream().filter(l -> l.value().equals("en")),
                        Stream.of(source))
                .flatMap(stream -> stream)
                .filter(l -> !l.equals(language))
                .distinct()
                .toList();
    }
}
