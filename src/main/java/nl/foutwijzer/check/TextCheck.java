package nl.foutwijzer.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.model.Cause;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.ErrorText;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;

/** Whether each code has its words, and words only for what its definition declares. */
final class TextCheck implements Check {
    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]*)\\}");

    @Override
    public void run(KnowledgeBase knowledge, Diagnostics diagnostics) {
        for (ErrorDefinition error : knowledge.errors()) {
            for (LanguageTag language : knowledge.site().languages().keySet()) {
                new Run(knowledge, error, language, diagnostics).run();
            }
            error.occurrences().forEach(o -> checkOriginal(o, diagnostics));
        }
    }

    private static void checkOriginal(Occurrence occurrence, Diagnostics diagnostics) {
        occurrence
                .original()
                .ifPresent(text -> checkParameters(text, occurrence.parameters(), diagnostics));
    }

    private static void checkParameters(
            SourceText message, List<String> declared, Diagnostics diagnostics) {
        Set<String> found =
                PARAMETER
                        .matcher(message.text())
                        .results()
                        .map((MatchResult m) -> m.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!found.equals(new TreeSet<>(declared)) && !message.isBlank()) {
            diagnostics.add(
                    DiagnosticId.PARAMETERS_DIFFER,
                    message.span(),
                    "this message has the parameters "
                            + found
                            + ", error.yaml declares "
                            + new TreeSet<>(declared),
                    "use the same {names} in every language, and declare them as parameters");
        }
    }

    /** One code in one language. */
    private record Run(
            KnowledgeBase knowledge,
            ErrorDefinition error,
            LanguageTag language,
            Diagnostics diagnostics) {

        void run() {
            ErrorText text = error.texts().get(language);
            if (text == null) {
                if (!knowledge.broken().contains(error.folder() + "/" + language + ".yaml")) {
                    missing(error.span(), "no words in '" + language + "' for " + error.code());
                }
                return;
            }
            checkDeclared(text);
            for (Occurrence occurrence : error.occurrences()) {
                Optional.ofNullable(text.occurrences().get(occurrence.id().id()))
                        .ifPresentOrElse(
                                words -> checkWords(occurrence, words),
                                () ->
                                        missing(
                                                text.span(),
                                                "no words for the occurrence '"
                                                        + occurrence.id()
                                                        + "'"));
            }
        }

        private void checkDeclared(ErrorText text) {
            List<String> ids = error.occurrences().stream().map(o -> o.id().id()).toList();
            text.occurrences().entrySet().stream()
                    .filter(e -> !ids.contains(e.getKey()))
                    .forEach(e -> undeclared(e.getValue().span(), "occurrence", e.getKey(), ids));
        }

        private void checkWords(Occurrence occurrence, OccurrenceText words) {
            if (words.meaning().isEmpty()) {
                missing(words.span(), "the occurrence '" + occurrence.id() + "' has no 'meaning'");
            }
            List<String> causes = new ArrayList<>();
            for (Cause cause : occurrence.causes()) {
                causes.add(cause.id().id());
                if (!words.causes().containsKey(cause.id().id())) {
                    missing(words.span(), "no words for the cause '" + cause.id() + "'");
                }
            }
            for (Map.Entry<String, SourceText> cause : words.causes().entrySet()) {
                if (!causes.contains(cause.getKey())) {
                    undeclared(cause.getValue().span(), "cause", cause.getKey(), causes);
                }
            }
            words.message()
                    .ifPresentOrElse(
                            m -> checkParameters(m, occurrence.parameters(), diagnostics),
                            () -> checkMessage(occurrence, words));
        }

        private void checkMessage(Occurrence occurrence, OccurrenceText words) {
            boolean elsewhere =
                    occurrence.original().isPresent()
                            || error.texts().values().stream()
                                    .map(t -> t.occurrences().get(occurrence.id().id()))
                                    .anyMatch(o -> o != null && o.message().isPresent());
            if (elsewhere) {
                diagnostics.add(
                        DiagnosticId.MISSING_MESSAGE,
                        words.span(),
                        "no 'message' in '" + language + "', though there is one elsewhere",
                        "write what the product shows; if that is not known, write: message: ~");
            }
        }

        private void missing(SourceSpan span, String message) {
            boolean source = language.equals(knowledge.site().sourceLanguage());
            diagnostics.add(
                    source ? DiagnosticId.MISSING_SOURCE_TEXT : DiagnosticId.MISSING_TRANSLATION,
                    span,
                    message,
                    source
                            ? "write it in " + error.folder() + "/" + language + ".yaml"
                            : "until then readers get the fallback language");
        }

        private void undeclared(SourceSpan span, String kind, String id, List<String> valid) {
            diagnostics.add(
                    DiagnosticId.UNDECLARED_TEXT,
                    span,
                    "error.yaml declares no " + kind + " '" + id + "'",
                    Nearest.help(id, valid));
        }
    }
}
