package nl.foutwijzer.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.model.CodeIndex;
import nl.foutwijzer.model.CodeRule;
import nl.foutwijzer.model.CodeScanner;
import nl.foutwijzer.model.CodeSlug;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Notation;
import nl.foutwijzer.model.Notations;
import nl.foutwijzer.page.Words;
import nl.foutwijzer.route.Router;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The codes of a site that was built, as its own pages tell of them: the list of all codes, the
 * page of a code, and the permalinks, which also know aliases.
 */
public final class SiteBook implements CodeBook {
    private static final String PAGE = "a[href^=code/]";

    private final Path root;
    private final LanguageTag language;
    private final MessageCatalog ui;
    private final Map<ErrorCode, Row> rows = new LinkedHashMap<>();
    private final CodeIndex index;

    /** A code in the list of all codes. */
    private record Row(String slug, CodeLine line) {}

    /**
     * @throws IOException if the list of all codes cannot be read
     */
    public SiteBook(Path root, LanguageTag language, MessageCatalog ui) throws IOException {
        this.root = root;
        this.language = language;
        this.ui = ui;
        Document list = parse(Router.codes(language).under(root));
        list.select("main tr").forEach(this::add);
        this.index =
                new CodeIndex(
                        rules(),
                        rows.keySet().stream()
                                .map(c -> new CodeIndex.Entry(c, List.of(), List.of(), List.of()))
                                .toList());
    }

    private void add(Element row) {
        Element link = row.selectFirst(PAGE);
        if (link == null) {
            return;
        }
        String code = link.text();
        String slug = link.attr("href").replaceAll("^code/|\\.html$", "");
        Element message = row.selectFirst("td");
        Words words = SitePage.words(message == null ? link : message, language.value());
        Element platforms = row.selectFirst("td:nth-child(4)");
        String note = platforms == null || platforms.text().isEmpty() ? null : platforms.text();
        rows.put(
                new ErrorCode(notation(code).name(), code),
                new Row(slug, new CodeLine(code, words, note)));
    }

    /** The pages do not tell which notation a code has; its form does. */
    private static Notation notation(String code) {
        return List.of(Notations.HRESULT, Notations.DECIMAL).stream()
                .filter(n -> n.normalize(code).filter(code::equals).isPresent())
                .findFirst()
                .orElse(Notations.TEXT);
    }

    private List<CodeRule> rules() {
        Set<String> used = new LinkedHashSet<>();
        rows.keySet().forEach(code -> used.add(code.notation()));
        return List.of(Notations.HRESULT, Notations.DECIMAL, Notations.TEXT).stream()
                .filter(n -> used.contains(n.name()))
                .map(n -> new CodeRule(n, Optional.empty(), scan(n)))
                .toList();
    }

    private static CodeRule.Scan scan(Notation notation) {
        return notation == Notations.DECIMAL ? CodeRule.Scan.AFTER_CUE : CodeRule.Scan.ALWAYS;
    }

    /** The languages of a site, that of its first choice first; empty if it is no such site. */
    public static List<LanguageTag> languages(Path root) throws IOException {
        Set<LanguageTag> languages = new LinkedHashSet<>();
        Path chooser = Router.chooser().under(root);
        if (Files.isRegularFile(chooser)) {
            for (Element choice : parse(chooser).select("main a[hreflang]")) {
                languages.add(LanguageTag.of(choice.attr("hreflang")));
            }
        }
        return languages.stream()
                .filter(l -> Files.isRegularFile(Router.codes(l).under(root)))
                .toList();
    }

    @Override
    public LanguageTag language() {
        return language;
    }

    @Override
    public MessageCatalog ui() {
        return ui;
    }

    @Override
    public List<ErrorCode> find(String spelling) {
        List<ErrorCode> found = index.find(spelling);
        return found.isEmpty() ? byPermalink(spelling) : found;
    }

    /** An alias has a permalink of its own, which leads to the page that it means. */
    private List<ErrorCode> byPermalink(String spelling) {
        Path permalink = Router.permalink(CodeSlug.of(spelling)).under(root);
        if (!Files.isRegularFile(permalink)) {
            return List.of();
        }
        Set<String> targets = new LinkedHashSet<>();
        for (Element link : read(permalink).select("main a[hreflang]")) {
            targets.add(link.attr("href").replaceAll("^.*/|\\.html$", ""));
        }
        return rows.entrySet().stream()
                .filter(row -> targets.contains(row.getValue().slug()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Optional<ErrorCode> read(String spelling) {
        return index.rules().stream().flatMap(rule -> rule.read(spelling).stream()).findFirst();
    }

    @Override
    public List<ErrorCode> nearest(String spelling, int limit) {
        return index.nearest(spelling, limit);
    }

    @Override
    public CodeScanner scanner() {
        return new CodeScanner(
                index, List.of("error", "code", ui.text("code"), ui.text("severity-error")));
    }

    @Override
    public CodeLine line(ErrorCode page) {
        return row(page).line();
    }

    @Override
    public Explanation explain(ErrorCode page) {
        Row row = row(page);
        Document document = read(Router.code(language, row.slug()).under(root));
        return new SitePage(document, language, ui).explain(page, row.slug(), row.line().message());
    }

    private Row row(ErrorCode page) {
        Row row = rows.get(page);
        if (row == null) {
            throw new IllegalArgumentException("not a code of this site: " + page);
        }
        return row;
    }

    private static Document read(Path file) {
        try {
            return parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the site lacks the page " + file, e);
        }
    }

    private static Document parse(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file));
    }
}
