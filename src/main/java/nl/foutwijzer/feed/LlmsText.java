package nl.foutwijzer.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.foutwijzer.explanation.MarkdownBlocks;
import nl.foutwijzer.markdown.PortableMarkdown;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.Reader;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/**
 * What programs that read text should know of a site, in the form of llmstxt.org: a section for
 * each language that leads to the list of all codes, and in the source language to the document of
 * each code too.
 *
 * <p>Such a program reads this file whole, so the documents stand here in one language only, and
 * not where there are very many: the lists of codes lead on.
 */
public final class LlmsText {
    /** Some 100 kB. */
    private static final int MOST = 1000;

    private final SiteView view;
    private final String base;

    public LlmsText(SiteView view) {
        this.view = view;
        this.base = view.knowledge().site().addresses().baseUrl().orElse("");
    }

    public byte[] bytes() {
        LanguageTag source = view.knowledge().site().sourceLanguage();
        Reader reader = view.reader(source);
        MarkdownBlocks blocks = new MarkdownBlocks();
        blocks.heading(1, PortableMarkdown.of(reader.siteTitle()));
        reader.tagline().ifPresent(tagline -> blocks.add("> " + PortableMarkdown.of(tagline)));
        addLanguage(reader, true, blocks);
        view.readers().values().stream()
                .filter(other -> !other.language().equals(source))
                .forEach(other -> addLanguage(other, false, blocks));
        List<String> more = new ArrayList<>();
        more.add(item(Router.allCodes().value(), Router.allCodes(), ""));
        for (FeedSchema schema : FeedSchema.values()) {
            more.add(item(schema.fileName(), Router.schema(schema.fileName()), ""));
        }
        // By this name, whatever the language, llmstxt.org knows what may be left out.
        blocks.heading(2, "Optional").bullets(more);
        return (blocks + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void addLanguage(Reader reader, boolean withCodes, MarkdownBlocks blocks) {
        LanguageTag language = reader.language();
        List<String> items = new ArrayList<>();
        OutputPath list = Router.json(Router.codes(language));
        items.add(item(list.value(), list, reader.ui().text("all-codes")));
        List<ErrorDefinition> errors = view.knowledge().errors();
        if (withCodes && errors.size() <= MOST) {
            for (ErrorDefinition error : errors) {
                OutputPath document = Router.markdown(Router.code(language, error.slug()));
                items.add(item(error.code().value(), document, reader.title(error).text()));
            }
        }
        blocks.heading(2, PortableMarkdown.of(reader.localizer().ownName())).bullets(items);
    }

    private String item(String name, OutputPath path, String about) {
        String link = "[" + PortableMarkdown.of(name) + "](" + base + path + ")";
        return about.isEmpty() ? link : link + ": " + PortableMarkdown.of(about);
    }
}
