package nl.foutwijzer.bench;

import com.microsoft.playwright.Locator;
import java.util.List;
import nl.foutwijzer.bench.GzipServer.Sent;
import nl.foutwijzer.bench.Questions.Question;

/** What the first answer costs a reader who has nothing in the cache. */
record ColdSearch(Visitor visitor, Figures figures) {
    private static final Locator.PressSequentiallyOptions AT_A_STEADY_PACE =
            new Locator.PressSequentiallyOptions().setDelay(120);

    /** The first answer: how long it took, and what it fetched beyond the page itself. */
    private record First(double seconds, List<Sent> fetched) {
        double kilobytes() {
            return kilobytesOf(fetched);
        }

        double requests() {
            return fetched.size();
        }
    }

    private enum Place {
        DESK,
        PHONE
    }

    /** Whether the reader lets load what the focus on the box asks for, before the first key. */
    private enum Haste {
        SETTLED,
        AT_ONCE
    }

    void measureScript() {
        double script =
                visitor.visit(
                        visit ->
                                kilobytesOf(
                                        visitor.server().take().stream()
                                                .filter(s -> s.path().matches("assets/site\\..*js"))
                                                .toList()));
        figures.add("script of every page, kB gz", script, "%.1f");
    }

    void measure(String name, List<Question> questions) {
        Bench.progress(visitor.engine().name() + ": " + name);
        List<First> desk = ask(questions, Place.DESK, Haste.SETTLED);
        figures.spread(name + ": kB gz", desk.stream().map(First::kilobytes).toList(), "%.1f");
        figures.spread(name + ": requests", desk.stream().map(First::requests).toList(), "%.0f");
        visitor.engine().box().ifPresent(box -> measureTyping(name, questions, box));
        figures.spread(
                name + ": phone, s", seconds(ask(questions, Place.PHONE, Haste.SETTLED)), "%.2f");
        figures.spread(
                name + ": phone, typed on focus, s",
                seconds(ask(questions, Place.PHONE, Haste.AT_ONCE)),
                "%.2f");
    }

    private static List<Double> seconds(List<First> answers) {
        return answers.stream().map(First::seconds).toList();
    }

    private List<First> ask(List<Question> questions, Place place, Haste haste) {
        return questions.stream()
                .map(q -> visitor.visit(visit -> ask(visit, q, place, haste)))
                .toList();
    }

    private First ask(Reader.Visit visit, Question question, Place place, Haste haste) {
        visitor.server().take();
        if (place == Place.PHONE) {
            Reader.becomePhone(visit.page());
        }
        if (haste == Haste.SETTLED) {
            visitor.engine().focus(visit.page());
            visit.requests().settle();
        }
        List<String> right = question.right().stream().map(path -> "/" + path).toList();
        double seconds = visitor.engine().secondsToFirst(visit.page(), question.query(), right);
        visit.requests().settle();
        return new First(seconds, visitor.server().take());
    }

    /** What comes over the wire when each key is answered. */
    private void measureTyping(String name, List<Question> questions, String box) {
        List<Double> typed =
                questions.stream()
                        .map(q -> visitor.visit(visit -> type(visit, q.query(), box)))
                        .toList();
        figures.spread(name + ": kB gz, typed key by key", typed, "%.1f");
    }

    private double type(Reader.Visit visit, String query, String box) {
        visitor.server().take();
        visit.page().locator(box).pressSequentially(query, AT_A_STEADY_PACE);
        visit.requests().settle();
        return kilobytesOf(visitor.server().take());
    }

    private static double kilobytesOf(List<Sent> sent) {
        return sent.stream().mapToInt(Sent::bytes).sum() / 1e3;
    }
}
