package nl.foutwijzer.site;

import java.util.function.Consumer;

/** What may be done to the golden site {@code basic}, each by itself or after others. */
enum Edit {
    SEVERITY(replace(Edit.SHARED, "severity: error\n", "severity: info\n")),
    STAGE(replace(Edit.SHARED, "stage: detected", "stage: downloaded")),
    DATE(replace(Edit.SHARED, "updated: 2026-11-20", "updated: 2026-11-22")),
    SYMBOL(replace(Edit.SHARED, "symbol: APP_NOT_DETECTED\n", "")),
    ALIAS(replace(Edit.SHARED, "0x87D10420", "0x87D10421")),
    RELATED(replace(Edit.SHARED, "{code: \"1603\", reason", "{code: \"1604\", reason")),
    FACETS(replace(Edit.SHARED, "[required, available]", "[available]")),
    FEWER_CAUSES(replace(Edit.SHARED, "      never-there: {steps: [sync]}\n", "")),
    ORDER_OF_STEPS(replace(Edit.SHARED, "[sync, collect-logs]", "[collect-logs, sync]")),
    SOURCES(replace(Edit.SHARED, "as-of: 2023-01-31", "as-of: 2024-01-31")),
    REPLACEMENT(replace(Edit.RETIRED, "replaced-by: \"1603\"", "replaced-by: \"0x87D1041C\"")),
    SLUG(replace(Edit.MSI, "slug: msi-1603\n", "slug: fatal\n")),
    MESSAGE(replace("errors/0x87D1041C/nl.yaml", "De toepassing", "Het programma")),
    MEANING(replace("errors/windows/1603/nl.yaml", "De eerste poging", "Een poging")),
    TRANSLATION(replace("errors/0x87D1041C/en.yaml", "The app was there", "The app stood")),
    NO_TRANSLATION(remove("errors/windows/1603/en.yaml")),
    BROKEN_TRANSLATION(replace("errors/0x87D1041C/en.yaml", "occurrences:", "occurrences: [")),
    CODE_MOVED(move("errors/windows/1603/", "errors/1603/")),
    CODE_RENAMED(move("errors/0x80070643/", "errors/0x80070644/")),
    CODE_GONE(remove(Edit.RETIRED)),
    CODE_ADDED(
            draft -> {
                draft.add("content/errors/0x80070005/error.yaml", "severity: error\n");
                draft.add("content/errors/0x80070005/nl.yaml", "meaning: Geen toegang.\n");
            }),
    STEP_FACTS(replace("steps/sync/step.yaml", "minutes: 1", "minutes: 3")),
    STEP_TITLE(replace("steps/sync/nl.md", "title: Synchroniseer", "title: Haal op")),
    STEP_WORDS(replace("steps/sync/nl.md", "Doe dit niet", "Doe dit nooit")),
    STEP_UNTRANSLATED(remove("steps/sync/en.md")),
    STEP_IN_OTHER_LANGUAGE(move("steps/collect-logs/nl.md", "steps/collect-logs/en.md")),
    STEP_WITHOUT_FACTS(remove("steps/find-details/step.yaml")),
    STEP_RENAMED(move("steps/collect-logs/", "steps/gather-logs/")),
    INCLUDED_MARKS(
            replace("includes/wait.md", "**tien minuten**", "<strong>tien minuten</strong>")),
    INCLUDED_WORDS(replace("includes/wait.md", "tien minuten", "een uur")),
    INCLUDED_LEVEL(replace("includes/wait.md", "### Wacht even", "#### Wacht even")),
    PICTURE(replace("media/pane.svg", "Status", "Toestand")),
    PICTURE_SIZE(replace("media/en/pane.svg", "width=\"140\"", "width=\"150\"")),
    PICTURE_BORROWED(remove("media/en/pane.svg")),
    STATIC_FILE(replace("static/robots.txt", "Allow", "Disallow")),
    STATIC_FILE_GONE(remove("static/robots.txt")),
    HOME(replace("pages/home/nl.md", "Zoek je code", "Zoek de code")),
    MENU(replace("pages/about/page.yaml", "menu: true", "menu: false")),
    MENU_TITLE(replace("pages/about/en.md", "title: About this", "title: About the")),
    PAGE(replace("pages/notes/nl.md", "Hier.", "Daar.")),
    PAGE_RENAMED(move("pages/about/", "pages/over/")),
    ANCHOR(replace("pages/notes/nl.md", "{#where}", "{#whence}")),
    PLATFORM_WORD(replace("i18n/en.yaml", "ios: iOS and iPadOS", "ios: iPhone")),
    ROLE_WORD(replace("i18n/nl.yaml", "helpdesk: Helpdesk", "helpdesk: Servicedesk")),
    SITE_TITLE(replace("i18n/nl.yaml", "title: Kennisbank", "title: Foutenbank")),
    UI_WORD(replace("i18n/en.yaml", "all-codes: Every code", "all-codes: All of them")),
    NO_WORDS(remove("i18n/en.yaml")),
    LANGUAGE_ADDED(replace("site.yaml", "  nl: {}\n", "  nl: {}\n  de: {fallback: [en]}\n")),
    ORDER_OF_LANGUAGES(
            replace("site.yaml", "  nl: {}\n  en: {fallback: [nl]}\n", "  en: {}\n  nl: {}\n")),
    PLATFORM_GONE(replace("site.yaml", "[android, ios]", "[android]")),
    BASE_URL(replace("site.yaml", "base-url: https://kb.example/sub/\n", "")),
    TEMPLATE(draft -> draft.add("templates/partials/about.ftlh", Edit.ABOUT)),
    SCRIPT(draft -> draft.add("templates/assets/js/search/99-own.js", "alert(1);\n")),
    STYLE(draft -> draft.add("templates/assets/css/site/own.css", "h1 { color: red; }\n"));

    private static final String SHARED = "errors/0x87D1041C/error.yaml";
    private static final String RETIRED = "errors/0x80070643/error.yaml";
    private static final String MSI = "errors/windows/1603/error.yaml";
    private static final String ABOUT =
            "<#macro sources list ui></#macro>\n<#macro changed frame dates></#macro>\n";

    @SuppressWarnings("ImmutableEnumChecker") // an action keeps nothing
    private final Consumer<Draft> action;

    Edit(Consumer<Draft> action) {
        this.action = action;
    }

    void apply(Draft draft) {
        action.accept(draft);
    }

    private static Consumer<Draft> replace(String path, String part, String with) {
        return draft -> draft.replace("content/" + path, part, with);
    }

    private static Consumer<Draft> remove(String path) {
        return draft -> draft.remove("content/" + path);
    }

    private static Consumer<Draft> move(String from, String to) {
        return draft -> draft.move("content/" + from, "content/" + to);
    }
}
