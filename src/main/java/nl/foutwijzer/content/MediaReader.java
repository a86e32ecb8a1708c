package nl.foutwijzer.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.MediaFile;
import nl.foutwijzer.model.StaticFile;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.source.SourceSpan;

/** Reads what is copied: pictures, of which it wants to know more, and static files. */
final class MediaReader {
    private static final Set<String> PICTURES =
            Set.of("svg", "png", "jpg", "jpeg", "gif", "webp", "avif");

    private final SoundFiles files;
    private final Diagnostics diagnostics;

    MediaReader(SoundFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** A picture in {@code media}; nothing where it cannot be read or is not safe to show. */
    Optional<MediaFile> readPicture(ContentFile file) {
        String name = file.path().substring("media/".length());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!PICTURES.contains(extension)) {
            diagnostics.add(
                    DiagnosticId.UNEXPECTED_FILE,
                    SourceSpan.startOf(file.shown()),
                    "this is no picture of a kind that browsers show",
                    "use svg, png, jpg, gif, webp or avif; put other files into static/");
            return Optional.empty();
        }
        return bytes(file)
                .filter(bytes -> !extension.equals("svg") || isSafeSvg(file, bytes))
                .map(bytes -> picture(file, name, bytes));
    }

    /** A file in {@code static}. */
    Optional<StaticFile> readStatic(ContentFile file) {
        String path = file.path().substring("static/".length());
        return bytes(file)
                .map(
                        bytes ->
                                new StaticFile(
                                        path,
                                        file.shown(),
                                        file.file(),
                                        new Digest().add(bytes).hex()));
    }

    private MediaFile picture(ContentFile file, String name, byte[] bytes) {
        Optional<PictureSize> size = PictureSize.of(bytes);
        if (size.isEmpty()) {
            diagnostics.add(
                    DiagnosticId.UNKNOWN_PICTURE_SIZE,
                    SourceSpan.startOf(file.shown()),
                    "this picture does not tell its size",
                    name.endsWith(".svg")
                            ? "give its <svg> a width and a height, or a viewBox"
                            : "save it again with a program that makes such pictures");
        }
        String digest = new Digest().add(bytes).hex();
        return new MediaFile(
                name,
                file.file(),
                digest,
                size.map(s -> OptionalInt.of(s.width())).orElseGet(OptionalInt::empty),
                size.map(s -> OptionalInt.of(s.height())).orElseGet(OptionalInt::empty));
    }

    private boolean isSafeSvg(ContentFile file, byte[] bytes) {
        Optional<SvgSafety.Danger> danger =
                SvgSafety.check(new String(bytes, StandardCharsets.UTF_8));
        danger.ifPresent(
                d ->
                        diagnostics.add(
                                DiagnosticId.UNSAFE_SVG,
                                new SourceSpan(file.shown(), d.line(), d.column()),
                                d.message(),
                                "save it as a plain drawing that refers to nothing outside itself"));
        danger.ifPresent(d -> files.addBroken(file));
        return danger.isEmpty();
    }

    private Optional<byte[]> bytes(ContentFile file) {
        try {
            return Optional.of(Files.readAllBytes(file.file()));
        } catch (IOException e) {
            diagnostics.add(
                    DiagnosticId.UNREADABLE_FILE,
                    SourceSpan.startOf(file.shown()),
                    "this file cannot be read: " + FileReader.reason(e));
            files.addBroken(file);
            return Optional.empty();
        }
    }
}
