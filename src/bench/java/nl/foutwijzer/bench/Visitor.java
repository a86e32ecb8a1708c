package nl.foutwijzer.bench;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Function;
import nl.foutwijzer.bench.Engine.Answer;

/**
 * A reader who asks one engine.
 *
 * @param page where each visit begins
 */
record Visitor(Engine engine, Reader reader, GzipServer server, String page) {

    <T> T visit(Function<Reader.Visit, T> use) {
        server.take();
        return reader.visit(server.address() + page, engine.breaksPolicy(), use);
    }

    /** Has the engine load what it needs, then uses it. */
    private <T> T visitFocused(Function<Page, T> use) {
        return visit(
                visit -> {
                    engine.focus(visit.page());
                    visit.requests().settle();
                    return use.apply(visit.page());
                });
    }

    /** The pages that come up first. */
    List<List<String>> ask(List<String> queries, int limit) {
        Bench.progress(engine.name() + ": " + queries.size() + " queries");
        return visitFocused(page -> engine.ask(page, queries, limit)).stream()
                .map(Answer::pages)
                .toList();
    }

    /** How many milliseconds each takes when all that it needs is there. */
    List<Double> askAgain(List<String> queries, int limit) {
        return visitFocused(
                        page -> {
                            engine.ask(page, queries, limit);
                            return engine.ask(page, queries, limit);
                        })
                .stream()
                .map(Answer::milliseconds)
                .toList();
    }
}
