package nl.foutwijzer.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.Optional;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceSpan;

/** Reads text files: UTF-8, with or without a byte order mark, with any line endings. */
final class FileReader {
    private static final long MAX_BYTES = 5L * 1024 * 1024;

    private final Diagnostics diagnostics;

    FileReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * A file's text; nothing where it cannot be had, which is then reported.
     *
     * @param digest gets the file's path, which may say what code or language it is of, and bytes
     */
    Optional<SourceFile> read(ContentFile file, Digest digest) {
        try {
            if (Files.size(file.file()) > MAX_BYTES) {
                diagnostics.add(
                        DiagnosticId.FILE_TOO_LARGE,
                        SourceSpan.startOf(file.shown()),
                        "this file is larger than 5 MB",
                        "keep what people read; put downloads into static/");
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file.file());
            digest.add(file.path()).add(bytes);
            return decode(file, bytes);
        } catch (IOException e) {
            diagnostics.add(
                    DiagnosticId.UNREADABLE_FILE,
                    SourceSpan.startOf(file.shown()),
                    "this file cannot be read: " + reason(e));
            return Optional.empty();
        }
    }

    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? "the system gives no reason" : reason;
    }

    private Optional<SourceFile> decode(ContentFile file, byte[] bytes) {
        boolean marked =
                bytes.length >= 3
                        && bytes[0] == (byte) 0xEF
                        && bytes[1] == (byte) 0xBB
                        && bytes[2] == (byte) 0xBF;
        int from = marked ? 3 : 0;
        // The JDK's own decoder is by far the fastest; it hides malformed bytes behind U+FFFD.
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !isValid(file, bytes, from)) {
            return Optional.empty();
        }
        String unified =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return Optional.of(new SourceFile(file.shown(), unified));
    }

    private boolean isValid(ContentFile file, byte[] bytes, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return true;
        }
        String before = out.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        diagnostics.add(
                DiagnosticId.NOT_UTF8,
                new SourceFile(file.shown(), before).spanAt(before.length()),
                String.format(
                        java.util.Locale.ROOT,
                        "the byte 0x%02X at position %d is not UTF-8",
                        bytes[in.position()] & 0xFF,
                        in.position()),
                "save the file as UTF-8");
        return false;
    }
}
