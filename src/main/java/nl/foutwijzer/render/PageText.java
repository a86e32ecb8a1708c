package nl.foutwijzer.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Gathers what a template writes, in many small pieces, and encodes it once. */
final class PageText extends Writer {
    private static final int TYPICAL_LENGTH = 16 * 1024;

    private final StringBuilder text = new StringBuilder(TYPICAL_LENGTH);

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        text.append(chars, offset, length);
    }

    @Override
    public void write(String string) {
        text.append(string);
    }

    @Override
    public void write(String string, int offset, int length) {
        text.append(string, offset, offset + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    byte[] utf8() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
