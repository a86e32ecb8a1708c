package nl.foutwijzer.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.foutwijzer.route.OutputPath;
import org.jspecify.annotations.Nullable;

/** What the path of a request asks for. */
final class RequestPath {
    private static final String INDEX = "index.html";

    private RequestPath() {}

    /**
     * The output that a path names, a folder's being its {@code index.html}; nothing where it can
     * name none. It is decoded once, so nothing that it hides can be decoded again.
     *
     * @param raw as it was sent, without the query
     */
    static Optional<OutputPath> of(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return Optional.of(new OutputPath(INDEX));
        }
        return decode(raw)
                .filter(path -> path.startsWith("/"))
                .map(path -> path.endsWith("/") ? path + INDEX : path)
                .flatMap(path -> output(path.substring(1)));
    }

    /** The index of a folder that was named without the slash at its end. */
    static Optional<OutputPath> indexOf(OutputPath folder) {
        return output(folder + "/" + INDEX);
    }

    private static Optional<OutputPath> output(String path) {
        try {
            return Optional.of(new OutputPath(path));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no output has such a path
        }
    }

    private static Optional<String> decode(String raw) {
        byte[] sent = raw.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(sent.length);
        for (int i = 0; i < sent.length; i++) {
            if (sent[i] != '%') {
                decoded.write(sent[i]);
            } else if (i + 2 < sent.length && isHex(sent[i + 1]) && isHex(sent[i + 2])) {
                decoded.write(digit(sent[i + 1]) << 4 | digit(sent[i + 2]));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(decoded.toByteArray());
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isHex(byte b) {
        return digit(b) >= 0;
    }

    private static int digit(byte b) {
        return Character.digit(b, 16);
    }
}
