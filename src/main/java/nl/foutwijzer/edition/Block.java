package nl.foutwijzer.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import nl.foutwijzer.job.Jobs;

/**
 * Texts that are compressed together, as an element that no browser runs or shows: {@code
 * data-holds} has the name and the length of each, in UTF-16 units.
 */
record Block(List<Entry> entries) {
    /** A text that scripts ask for by its name, in which there is no blank. */
    record Entry(String name, String text) {}

    /** So long that what is alike is compressed well, so short that one page costs little. */
    private static final int LENGTH = 256 * 1024;

    /** All blocks of some texts, which keep their order. */
    static String elements(List<Entry> entries, Jobs jobs) {
        return String.join("", jobs.map(split(entries), Block::element));
    }

    private static List<Block> split(List<Entry> entries) {
        List<Block> blocks = new ArrayList<>();
        List<Entry> next = new ArrayList<>();
        int length = 0;
        for (Entry entry : entries) {
            if (length > 0 && length + entry.text().length() > LENGTH) {
                blocks.add(new Block(List.copyOf(next)));
                next.clear();
                length = 0;
            }
            next.add(entry);
            length += entry.text().length();
        }
        if (!next.isEmpty()) {
            blocks.add(new Block(List.copyOf(next)));
        }
        return blocks;
    }

    private String element() {
        StringBuilder holds = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            holds.append(holds.isEmpty() ? "" : " ").append(entry.name());
            holds.append(' ').append(entry.text().length());
            text.append(entry.text());
        }
        return "<script type=\"application/x-deflate\" data-holds=\""
                + holds
                + "\">"
                + Base64.getEncoder().encodeToString(deflated(text.toString()))
                + "</script>\n";
    }

    private static byte[] deflated(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }
}
