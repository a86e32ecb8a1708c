package nl.foutwijzer.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.foutwijzer.asset.ThemeAssets;
import nl.foutwijzer.theme.Theme;

/** Writes the samples with their assets into a folder, for looking at them in a browser. */
final class RenderSamples {
    private RenderSamples() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        Theme theme = Theme.open(Path.of("templates"));
        PageRenderer renderer = new PageRenderer(theme);
        for (Map.Entry<String, Record> page : new SamplePages(theme).all().entrySet()) {
            write(out.resolve(page.getKey()), renderer.render(page.getValue()));
        }
        for (ThemeAssets.Asset asset : new ThemeAssets(theme).all()) {
            write(out.resolve("assets").resolve(asset.name()), asset.bytes());
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
