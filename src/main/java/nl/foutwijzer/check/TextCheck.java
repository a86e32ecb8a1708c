package nl.foutwijzer.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
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
                    "this message has "
                            + listed(found)
                            + ", but 'parameters' in error.yaml has "
                            + listed(new TreeSet<>(declared)),
                    "use the same {names} in every language, and declare them: parameters: [app]");
        }
    }

    private static String listed(Set<String> names) {
        return names.isEmpty()
                ? "none"
                : names.stream().map(n -> "{" + n + "}").collect(Collectors.joining(", "));
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
                missing(error.span(), "no words in '" + language + "' for " + error.code());
            } else if (isSingle(text) == isSingle(error)) {
                checkOccurrences(text);
            } else {
                checkShape(text);
            }
        }

        private static boolean isSingle(ErrorText text) {
            return text.occurrences().containsKey(Occurrence.SINGLE);
        }

        private static boolean isSingle(ErrorDefinition error) {
            return error.occurrence(Occurrence.SINGLE).isPresent();
        }

        /** Words at the top of the file for what the definition keeps apart, or the other way. */
        private void checkShape(ErrorText text) {
            if (isSingle(error)) {
                text.occurrences().values().stream()
                        .findFirst()
                        .ifPresent(
                                words ->
                                        undeclared(
                                                words.span(),
                                                "error.yaml has no 'occurrences', so its words"
                                                        + " stand at the top of the file",
                                                "take this level out, or add it to error.yaml"));
            } else if (isEmpty(text)) {
                missing(text.span(), "this file holds no words");
            } else {
                missing(
                        text.span(),
                        "the words do not stand below 'occurrences' as in error.yaml",
                        "write occurrences:, below it "
                                + String.join(", ", ids())
                                + ", and the words below these");
            }
        }

        private static boolean isEmpty(ErrorText text) {
            return text.occurrences().values().stream()
                    .allMatch(
                            o ->
                                    o.message().isEmpty()
                                            && o.meaning().isEmpty()
                                            && o.causeSpans().isEmpty()
                                            && o.solved().isEmpty());
        }

        private List<String> ids() {
            return error.occurrences().stream().map(o -> o.id().id()).toList();
        }

        private void checkOccurrences(ErrorText text) {
            Names names = Names.of(ids(), text.occurrences().keySet());
            for (String id : names.unknown()) {
                Optional.ofNullable(text.occurrences().get(id))
                        .ifPresent(words -> undeclared(words.span(), "occurrence", id, ids()));
            }
            for (String id : names.missing()) {
                missing(text.span(), "no words for the occurrence '" + id + "'");
            }
            for (Occurrence occurrence : error.occurrences()) {
                Optional.ofNullable(text.occurrences().get(occurrence.id().id()))
                        .ifPresent(words -> checkWords(occurrence, words));
            }
        }

        private void checkWords(Occurrence occurrence, OccurrenceText words) {
            String id = occurrence.id().id();
            String where = id.equals(Occurrence.SINGLE) ? "" : " of '" + id + "'";
            if (words.meaning().isEmpty()) {
                missing(words.span(), "there is no 'meaning'" + where);
            }
            List<String> causes = occurrence.causes().stream().map(c -> c.id().id()).toList();
            Names names = Names.of(causes, words.causeSpans().keySet());
            for (String cause : names.unknown()) {
                SourceSpan span = words.causeSpans().getOrDefault(cause, words.span());
                undeclared(span, "cause", cause, causes);
            }
            for (String cause : causes) {
                boolean blank =
                        words.causeSpans().containsKey(cause) && !words.causes().containsKey(cause);
                if (blank || names.missing().contains(cause)) {
                    SourceSpan span = words.causeSpans().getOrDefault(cause, words.span());
                    missing(span, "no words for the cause '" + cause + "'" + where);
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
                                    .anyMatch(o -> o != null && hasMessage(o));
            if (elsewhere && !isBroken()) {
                diagnostics.add(
                        DiagnosticId.MISSING_MESSAGE,
                        words.span(),
                        "no 'message' in '" + language + "', though there is one elsewhere",
                        "write what the product shows; if that is not known, write: message: ~");
            }
        }

        private static boolean hasMessage(OccurrenceText words) {
            return words.message().filter(m -> !m.isBlank()).isPresent();
        }

        private void missing(SourceSpan span, String message) {
            boolean source = language.equals(knowledge.site().sourceLanguage());
            String help =
                    source
                            ? "write it in " + file()
                            : "until it is translated, readers get the fallback language";
            missing(span, message, help);
        }

        private void missing(SourceSpan span, String message, String help) {
            boolean source = language.equals(knowledge.site().sourceLanguage());
            if (!isBroken()) {
                diagnostics.add(
                        source
                                ? DiagnosticId.MISSING_SOURCE_TEXT
                                : DiagnosticId.MISSING_TRANSLATION,
                        span,
                        message,
                        help);
            }
        }

        /** What was lost of a broken file is not missing. */
        private boolean isBroken() {
            return knowledge.broken().contains(file());
        }

        private String file() {
            return error.folder() + "/" + language + ".yaml";
        }

        private void undeclared(SourceSpan span, String kind, String id, List<String> valid) {
            String message = "error.yaml declares no " + kind + " '" + id + "'";
            undeclared(span, message, Nearest.help(id, valid));
        }

        private void undeclared(SourceSpan span, String message, String help) {
            if (!knowledge.broken().contains(error.folder() + "/error.yaml")) {
                diagnostics.add(DiagnosticId.UNDECLARED_TEXT, span, message, help);
            }
        }
    }
}
