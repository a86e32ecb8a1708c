package nl.foutwijzer.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import nl.foutwijzer.page.CodePage;
import nl.foutwijzer.theme.Theme;

/** Prints how fast code pages are rendered on all processors. */
final class RenderSpeed {
    private static final int PAGES = 20_000;
    private static final int ROUNDS = 3;

    private RenderSpeed() {}

    public static void main(String[] args) throws IOException {
        Theme theme = Theme.open(Path.of("templates"));
        PageRenderer renderer = new PageRenderer(theme);
        CodePage page = new SamplePages(theme).code();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long bytes =
                    IntStream.range(0, PAGES)
                            .parallel()
                            .mapToLong(i -> renderer.render(page).length)
                            .sum();
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.println(
                    PAGES + " pages of " + bytes / PAGES + " bytes in " + millis + " ms");
        }
    }
}
