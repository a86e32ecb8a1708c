package nl.foutwijzer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.foutwijzer.route.OutputPath;
import org.junit.jupiter.api.Test;

/** Outputs that come to light when they are made. */
class OutputFamilyTest {
    private final AtomicInteger made = new AtomicInteger();
    private final OutputFamily family =
            new OutputFamily(
                    path -> path.value().startsWith("search/"),
                    () -> {
                        made.incrementAndGet();
                        return List.of(output("search/b.js"), output("search/a.js"));
                    });
    private final SitePlan plan =
            new SitePlan(List.of(output("index.html"), output("z.html")), List.of(family));

    @Test
    void isNotMadeForOtherPaths() {
        assertThat(plan.find(path("index.html"))).isPresent();
        assertThat(plan.find(path("none.html"))).isEmpty();
        assertThat(made).hasValue(0);
    }

    @Test
    void isMadeOnceForAllThatIsAskedOfIt() throws IOException {
        assertThat(plan.find(path("search/none.js"))).isEmpty();
        assertThat(plan.size()).isEqualTo(4);
        Output found = plan.find(path("search/a.js")).orElseThrow();
        assertThat(text(found)).isEqualTo("search/a.js").isEqualTo(text(found));
        assertThat(made).hasValue(1);
    }

    @Test
    void standsAmongTheOthersInOrder() {
        List<String> expected = List.of("index.html", "search/a.js", "search/b.js", "z.html");
        assertThat(plan).extracting(o -> o.path().value()).containsExactlyElementsOf(expected);
        assertThat(plan.stream().map(o -> o.path().value())).containsExactlyElementsOf(expected);
    }

    @Test
    void isMadeOnceThoughManyThreadsAsk() throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger found = new AtomicInteger();
        List<Thread> threads =
                Stream.generate(
                                () ->
                                        new Thread(
                                                () -> {
                                                    await(start);
                                                    plan.find(path("search/b.js"))
                                                            .ifPresent(
                                                                    o -> found.incrementAndGet());
                                                }))
                        .limit(8)
                        .toList();
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(found).hasValue(8);
        assertThat(made).hasValue(1);
    }

    @Test
    void mayNotHaveWhatIsThereAlready() {
        SitePlan twice = new SitePlan(List.of(output("search/a.js")), List.of(family));
        assertThatIllegalArgumentException()
                .isThrownBy(twice::size)
                .withMessageContaining("search/a.js");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Output output) throws IOException {
        return new String(output.bytes(), StandardCharsets.UTF_8);
    }

    private static OutputPath path(String path) {
        return new OutputPath(path);
    }

    private static Output output(String path) {
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        return new Output(path(path), path, () -> bytes.clone());
    }
}
