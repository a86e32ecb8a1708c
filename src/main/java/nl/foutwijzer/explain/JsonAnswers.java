package nl.foutwijzer.explain;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import nl.foutwijzer.diagnostic.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
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
        ExplanationJson pages = new ExplanationJson();
        each(node, "pages", answer.pages(), (page, code) -> pages.put(page, book.explain(code)));
        each(
                node,
                "nearest",
                answer.nearest(),
                (near, code) -> ExplanationJson.put(near, book.line(code), "platforms"));
    }

    /** An array with an object for each value. */
    static <T> void each(
            ObjectNode parent, String key, List<T> values, BiConsumer<ObjectNode, T> fill) {
        ArrayNode array = parent.putArray(key);
        values.forEach(value -> fill.accept(array.addObject(), value));
    }

    /** An object, or {@code null}, so that every key is always there. */
    static <T> void object(
            ObjectNode parent, String key, @Nullable T value, BiConsumer<ObjectNode, T> fill) {
        if (value == null) {
            parent.putNull(key);
        } else {
            fill.accept(parent.putObject(key), value);
        }
    }
}
