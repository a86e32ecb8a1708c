package nl.foutwijzer.explain;

import static nl.foutwijzer.diagnostic.JsonText.each;

import java.util.List;
import java.util.Locale;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.explanation.ExplanationJson;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers as JSON; docs/explain.md tells its shape, which {@code schema} numbers. */
public final class JsonAnswers {
    private static final int SCHEMA = 1;

    private final CodeBook book;

    public JsonAnswers(CodeBook book) {
        this.book = book;
    }

    public String write(List<Answer> answers) {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        root.put("lang", book.language().value());
        each(root, "answers", answers, this::answer);
        return JsonText.print(root);
    }

    private void answer(ObjectNode node, Answer answer) {
        node.put("asked", answer.asked());
        node.put("kind", answer.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.put("code", answer.code().orElse(null));
        node.put("count", answer.sighting().map(Answer.Sighting::count).orElse(null));
        node.put("line", answer.sighting().map(Answer.Sighting::firstLine).orElse(null));
        each(
                node,
                "pages",
                answer.pages(),
                (page, code) -> ExplanationJson.put(page, book.explain(code)));
        each(
                node,
                "nearest",
                answer.nearest(),
                (near, code) -> ExplanationJson.put(near, book.line(code), "platforms"));
    }
}
