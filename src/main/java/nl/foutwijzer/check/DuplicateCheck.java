package nl.foutwijzer.check;

import java.util.HashMap;
import java.util.Map;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.CodeSlug;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.Notations;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.route.CodeNames;
import nl.foutwijzer.source.SourceSpan;

/** Whether each code, each alias and each address means one thing. */
final class DuplicateCheck implements Check {
    @Override
    public void run(KnowledgeBase knowledge, Diagnostics diagnostics) {
        Map<ErrorCode, SourceSpan> codes = new HashMap<>();
        Map<String, SourceSpan> slugs = new HashMap<>();
        for (ErrorDefinition error : knowledge.errors()) {
            SourceSpan earlier = codes.putIfAbsent(error.code(), error.span());
            if (earlier != null) {
                String message = "the code " + error.code() + " is defined a second time";
                report(DiagnosticId.DUPLICATE_CODE, error.span(), message, earlier, diagnostics);
                continue;
            }
            SourceSpan sameSlug = slugs.putIfAbsent(error.slug(), error.span());
            if (sameSlug != null) {
                String message = "another code has the address '" + error.slug() + "' too";
                report(DiagnosticId.OUTPUT_COLLISION, error.span(), message, sameSlug, diagnostics);
            }
        }
        checkSpellings(knowledge, slugs, diagnostics);
        for (ErrorDefinition error : knowledge.errors()) {
            for (Ref alias : error.aliases()) {
                ErrorCode key =
                        knowledge
                                .site()
                                .readCode(alias.id())
                                .orElseGet(() -> new ErrorCode(Notations.TEXT.name(), alias.id()));
                String slug = CodeSlug.of(alias.id());
                SourceSpan earlier = codes.putIfAbsent(key, alias.span());
                SourceSpan sameSlug = slugs.putIfAbsent(slug, alias.span());
                if (earlier != null) {
                    String message = "the alias '" + alias.id() + "' is a code or an alias already";
                    report(
                            DiagnosticId.DUPLICATE_CODE,
                            alias.span(),
                            message,
                            earlier,
                            diagnostics);
                } else if (sameSlug != null && !slug.equals(error.slug())) {
                    String message = "the alias '" + alias.id() + "' has the address of another";
                    report(
                            DiagnosticId.OUTPUT_COLLISION,
                            alias.span(),
                            message,
                            sameSlug,
                            diagnostics);
                }
            }
        }
    }

    /** A spelling leads to its code alone; no other code may stand at that address. */
    private static void checkSpellings(
            KnowledgeBase knowledge, Map<String, SourceSpan> slugs, Diagnostics diagnostics) {
        for (ErrorDefinition error : knowledge.errors()) {
            for (String spelling : CodeNames.of(error, knowledge.site()).spellings()) {
                SourceSpan other = slugs.get(spelling);
                if (other != null) {
                    String message =
                            "'" + spelling + "' means this code, and is the address of another";
                    report(
                            DiagnosticId.OUTPUT_COLLISION,
                            error.span(),
                            message,
                            other,
                            diagnostics);
                }
            }
        }
    }

    private static void report(
            DiagnosticId id,
            SourceSpan span,
            String message,
            SourceSpan earlier,
            Diagnostics diagnostics) {
        String help =
                id == DiagnosticId.OUTPUT_COLLISION
                        ? "give one of them an address of its own: slug: …"
                        : "keep one of the two";
        diagnostics.add(
                new Diagnostic(id, span, message, help).withNote(earlier, "the other stands here"));
    }
}
