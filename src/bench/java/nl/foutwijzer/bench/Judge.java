package nl.foutwijzer.bench;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.foutwijzer.bench.Questions.Half;
import nl.foutwijzer.bench.Questions.Question;

/** How good the answers are. */
record Judge(Visitor visitor, Questions questions, Figures figures) {
    private static final int WARM = 200;
    private static final int CODES = 100;
    private static final int TYPOS = 500;
    private static final int TOP = 3;
    private static final int ROWS = 8;

    void measure() {
        figures.spread("warm query, ms", visitor.askAgain(questions.anything(WARM), ROWS), "%.1f");
        judgeCodes(questions.spelledCodes(CODES));
        judgeTypos(questions.typos(TYPOS));
        judgeHalves("first half of a compound", questions.firstHalves());
        judgeHalves("second half of a compound", questions.secondHalves());
    }

    private void judgeCodes(List<Question> codes) {
        List<List<String>> top = visitor.ask(codes.stream().map(Question::query).toList(), 1);
        figures.share(
                "code in any spelling: first",
                all(codes.size(), i -> top.get(i).equals(codes.get(i).right())));
    }

    private void judgeTypos(List<Typo> typos) {
        List<List<String>> top = visitor.ask(typos.stream().map(Typo::typed).toList(), TOP);
        PageWords words = questions.pageWords();
        List<Boolean> found =
                all(typos.size(), i -> any(top.get(i), typos.get(i).forms(), words::shows));
        figures.share("typo: in the top 3", found);
        figures.share(
                "typo in the first letter: in the top 3",
                IntStream.range(0, typos.size())
                        .filter(i -> typos.get(i).first())
                        .mapToObj(found::get)
                        .toList());
    }

    private void judgeHalves(String name, List<Half> halves) {
        List<List<String>> top = visitor.ask(halves.stream().map(Half::typed).toList(), TOP);
        PageWords words = questions.pageWords();
        int size = halves.size();
        figures.share(
                name + ": in one of the top 3",
                all(size, i -> any(top.get(i), halves.get(i).words(), words::shows)));
        figures.share(
                name + ": in all of the top 3",
                all(size, i -> every(top.get(i), halves.get(i).words(), words::shows)));
        figures.share(
                name + ": in all titles of the top 3",
                all(size, i -> every(top.get(i), halves.get(i).words(), words::isTitled)));
    }

    private static List<Boolean> all(int size, IntPredicate hit) {
        return IntStream.range(0, size).mapToObj(hit::test).toList();
    }

    private static boolean any(
            List<String> pages, Set<String> words, BiPredicate<String, Set<String>> have) {
        return pages.stream().anyMatch(page -> have.test(page, words));
    }

    private static boolean every(
            List<String> pages, Set<String> words, BiPredicate<String, Set<String>> have) {
        return !pages.isEmpty() && pages.stream().allMatch(page -> have.test(page, words));
    }
}
