package nl.foutwijzer.links;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.StaticFile;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Knows what the files of a site were made of. */
final class OutputSources {
    private final KnowledgeBase knowledge;
    private @Nullable Map<String, SourceSpan> made;

    OutputSources(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether a file is one of an author, copied as it is. */
    boolean isAuthored(OutputPath path) {
        return knowledge.statics().containsKey(path.value());
    }

    /** A file as diagnostics name it: where an author keeps it, else where it would be built. */
    String shown(OutputPath path) {
        StaticFile authored = knowledge.statics().get(path.value());
        return authored == null ? path.value() : authored.shown();
    }

    /** What a page was made of, for the pages of codes, steps and articles. */
    Optional<SourceSpan> of(String path) {
        if (made == null) {
            made = all(); // only where something is wrong
        }
        return Optional.ofNullable(made.get(path));
    }

    private Map<String, SourceSpan> all() {
        Map<String, SourceSpan> all = new HashMap<>();
        for (LanguageTag language : knowledge.site().languages().keySet()) {
            for (ErrorDefinition error : knowledge.errors()) {
                put(all, Router.code(language, error.slug()), error.span());
            }
            knowledge
                    .steps()
                    .values()
                    .forEach(
                            s ->
                                    put(
                                            all,
                                            Router.step(language, s.id()),
                                            place(s.texts(), s.span(), language)));
            knowledge
                    .pages()
                    .values()
                    .forEach(
                            p ->
                                    put(
                                            all,
                                            Router.page(language, p.id()),
                                            place(p.texts(), p.span(), language)));
        }
        knowledge.site().addresses().redirects().forEach((from, to) -> all.put(from, to.span()));
        return all;
    }

    private static void put(Map<String, SourceSpan> all, OutputPath path, SourceSpan span) {
        all.put(path.value(), SourceSpan.startOf(span.path()));
    }

    private static SourceSpan place(
            Map<LanguageTag, ArticleText> texts, SourceSpan otherwise, LanguageTag language) {
        ArticleText text = texts.get(language);
        return text == null ? otherwise : text.title().span();
    }
}
