package nl.foutwijzer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.foutwijzer.build.CheckedSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossCheckTest {
    private static final String LOST = "this translation lost ";

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en | Wacht 24 uur. | Wait 24 hours.",
                "en | Wacht 2 minuten. | Wait two minutes.",
                "ar | Wacht 24 uur. | انتظر ٢٤ ساعة.",
                "ja | Wacht 24 uur. | ２４時間待ちます。",
                "en | Van de 10.000 apparaten | Of the 10,000 devices",
                "fr | Van de 10.000 apparaten | Des 10\u202f000 appareils",
                "fr | Van de 10.000 apparaten | Des 10 000 appareils",
                "ar | Van de 10.000 apparaten | من أصل ١٠٬٠٠٠ جهاز",
                "en | Maak 1,5 GB vrij. | Free 1.5 GB.",
                "en | iOS 15.4 of nieuwer | iOS 15.4 or later",
                "en | om 14.32 uur | at 14:32",
                "fr | om 14.32 uur | à 14 h 32",
                "ja | iOS 17 en 64-bits | iOS17、64ビット",
                "de | Zie 0x80070005. | Siehe -2147024891.",
                "en | Zie `0x80070005`. | See 0x80070005.",
                "en | Open `setup.exe`. | Open setup.exe.",
                "en | Open `Payload/<naam>.app`. | Open `Payload/<name>.app`.",
                "en | Zoek `blijft hangen`. | Search for `gets stuck`.",
                "en | [meer](https://x.example/nl-nl/a) | [more](https://x.example/en-us/a)",
                "en | [meer](https://x.example/a/deed.nl) | [more](https://x.example/a/deed.en)",
                "en | [stap](../sync/nl.md#a) | [step](../sync/en.md#a)",
                "en | [stap](../sync/nl.md#a) | [step](../sync#a)",
                "en | ## Zo {#how} | ## How {#how}",
                "en | Twee keer | 2 times",
            })
    void seesTheSameInBoth(String language, String source, String translation) throws IOException {
        assertThat(losses(language, source, translation)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} > {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en | Wacht 24 uur. | Wait a day. | 24",
                "en | Wacht 24 uur. | Wait 42 hours. | 24, and has in its place 42",
                "en | Wacht 2 minuten. | Wait 3 minutes. | 2, and has in its place 3",
                "en | Van de 10.000 apparaten | Of the 1,000 devices | 10.000, and has in its place 1,000",
                "en | Maak 1,5 GB vrij. | Free 15 GB. | 1,5, and has in its place 15",
                "en | Zie 0x80070005. | See 0x80070006. | 0x80070005, and has in its place 0x80070006",
                "en | Zie 0x87d1041c. | See that code. | 0x87d1041c",
                "en | Open setup.exe. | Open it. | setup.exe",
                "en | Typ `ls -l`. | Type `ls -a`. | `ls -l`, and has in its place `ls -a`",
                "en | [stap](../sync/nl.md) | step | the link to steps/sync",
                "en | [a](https://x.example/a) | [a](https://x.example/b)"
                        + " | the link to https://x.example/a, and has in its place the link to"
                        + " https://x.example/b",
                "en | ## Zo {#how} | ## How | the anchor {#how}",
                "en | ![p](media:a.svg) | none | the picture media:a.svg",
            })
    void tellsWhatWasLost(String language, String source, String translation, String lost)
            throws IOException {
        assertThat(losses(language, source, translation)).containsExactly(LOST + lost);
    }

    @Test
    void looksAtTitlesToo() throws IOException {
        write("nl", "Installeer iOS 17", "…");
        write("en", "Install iOS 16", "…");
        assertThat(losses()).containsExactly(LOST + "17, and has in its place 16");
    }

    private List<String> losses(String language, String source, String translation)
            throws IOException {
        write("nl", "T", source);
        write(language, "T", translation);
        return losses();
    }

    private void write(String language, String title, String body) throws IOException {
        Path step = folder.resolve("content/steps/this");
        Files.createDirectories(step);
        Files.writeString(step.resolve("step.yaml"), "minutes: 5\n");
        Files.writeString(
                step.resolve(language + ".md"), "---\ntitle: " + title + "\n---\n" + body + "\n");
    }

    private List<String> losses() throws IOException {
        Files.writeString(
                folder.resolve("content/site.yaml"),
                """
                source-language: nl
                languages: {nl: {}, en: {}, de: {}, fr: {}, ja: {}, ar: {}}
                codes:
                  - {notation: hresult}
                """);
        Path other = Files.createDirectories(folder.resolve("content/steps/sync"));
        Files.writeString(other.resolve("step.yaml"), "minutes: 5\n");
        Path media = Files.createDirectories(folder.resolve("content/media"));
        Files.writeString(
                media.resolve("a.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'></svg>");
        Files.writeString(other.resolve("nl.md"), "---\ntitle: S\n---\n## A {#a}\n");
        return CheckedSite.lines(folder).stream()
                .filter(line -> line.contains(LOST))
                .map(line -> line.substring(line.indexOf(LOST)))
                .toList();
    }
}
