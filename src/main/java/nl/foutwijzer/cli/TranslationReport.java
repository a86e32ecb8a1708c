package nl.foutwijzer.cli;

import java.util.List;
import java.util.Locale;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.history.WordsChange;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.translation.PartWords;
import nl.foutwijzer.translation.Tally;
import nl.foutwijzer.translation.TranslationState;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How far translations are, for people and for programs. */
record TranslationReport(TranslatedSite site, List<Tally> tallies, List<OpenPart> open) {
    private static final int SCHEMA = 1;

    /** A table of languages and states; then what is to be done, with what has changed. */
    String text() {
        StringBuilder out = new StringBuilder();
        out.append(
                row("language", "complete", "stale", "unchecked", "missing", "orphaned", "done"));
        for (Tally tally : tallies) {
            out.append(
                    row(
                            tally.language(),
                            tally.count(TranslationState.COMPLETE),
                            tally.count(TranslationState.STALE),
                            tally.count(TranslationState.UNCHECKED),
                            tally.count(TranslationState.MISSING),
                            tally.count(TranslationState.ORPHANED),
                            tally.percent() + "%"));
        }
        open.forEach(part -> out.append(text(part)));
        return out.toString();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-10s %9s %9s %10s %9s %9s %6s\n", cells);
    }

    private String text(OpenPart open) {
        StringBuilder out = new StringBuilder("\n" + where(open) + ": " + why(open) + "\n");
        for (WordsChange change : open.changes().orElse(List.of())) {
            out.append("  ").append(change.field()).append('\n');
            change.gone().forEach(s -> out.append("  - ").append(s).append('\n'));
            change.come().forEach(s -> out.append("  + ").append(s).append('\n'));
        }
        return out.toString();
    }

    private String where(OpenPart open) {
        String id = open.part().id();
        String part = id.isEmpty() || id.equals(Occurrence.SINGLE) ? "" : " (" + id + ")";
        return site.shown(open.part().file(language())) + part;
    }

    private LanguageTag language() {
        return tallies.get(0).language();
    }

    private String why(OpenPart open) {
        String source = "'" + original(open) + "'";
        return switch (open.state()) {
            case COMPLETE -> "complete";
            case UNCHECKED ->
                    "unchecked: nothing says which words it translates; look, then accept it";
            case STALE ->
                    open.changes().isPresent()
                            ? "stale: the words in " + source + " have changed"
                            : "stale: the words in "
                                    + source
                                    + " have changed; no history tells how";
            case MISSING -> "missing, or some of its words are";
            case ORPHANED -> "orphaned: there are no words in " + source + " for it";
        };
    }

    private LanguageTag original(OpenPart open) {
        return open.part()
                .in(language())
                .flatMap(PartWords::stamp)
                .map(PartWords.Stamp::of)
                .orElse(site.translations().source());
    }

    /** The same as JSON; docs/translating.md tells its shape, which {@code schema} numbers. */
    String json() {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        root.put("source", site.translations().source().value());
        ArrayNode languages = root.putArray("languages");
        tallies.forEach(tally -> put(languages.addObject(), tally));
        ArrayNode parts = root.putArray("parts");
        open.forEach(part -> put(parts.addObject(), part));
        return JsonText.print(root);
    }

    private static void put(ObjectNode node, Tally tally) {
        node.put("language", tally.language().value());
        node.put("total", tally.total());
        for (TranslationState state : TranslationState.values()) {
            node.put(state.id(), tally.count(state));
        }
        node.put("percent", tally.percent());
    }

    private void put(ObjectNode node, OpenPart open) {
        node.put("file", site.shown(open.part().file(language())));
        node.put("item", open.part().item());
        node.put("part", open.part().id());
        node.put("state", open.state().id());
        if (open.changes().isEmpty()) {
            node.putNull("changes");
            return;
        }
        ArrayNode changes = node.putArray("changes");
        for (WordsChange change : open.changes().get()) {
            ObjectNode field = changes.addObject();
            field.put("field", change.field());
            change.gone().forEach(field.putArray("gone")::add);
            change.come().forEach(field.putArray("come")::add);
        }
    }
}
