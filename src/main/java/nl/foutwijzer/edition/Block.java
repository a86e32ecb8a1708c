package nl.foutwijzer.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import nl.foutwijzer.job.Jobs;

/**
 * Texts that are compressed together, as an element that no browser runs or shows. {@code
 * data-holds} has what all their names begin with, then the rest of each name and its length in
 * UTF-16 units; {@code data-words} names the text whose {@link Wordbook} they are written with.
 */
record Block(String words, List<Entry> entries) {
    /** A text that scripts ask for by its name, in which there is no blank. */
    record Entry(String name, String text) {}

    /** So long that what is alike is compressed well, so short that one page costs little. */
    private static final int LENGTH = 512 * 1024;

    /**
     * All blocks of some texts that are alike, which keep their order.
     *
     * @param group of the texts, which no other has
     */
    static String elements(String group, List<Entry> entries, Jobs jobs) {
        Wordbook book = new Wordbook(entries.stream().map(Entry::text).toList());
        String words = "words-" + group;
        List<Entry> shortened =
                jobs.map(entries, e -> new Entry(e.name(), book.shortened(e.text())));
        return new Block("", List.of(new Entry(words, book.text()))).element()
                + String.join("", jobs.map(split(words, shortened), Block::element));
    }

    private static List<Block> split(String words, List<Entry> entries) {
        List<Block> blocks = new ArrayList<>();
        List<Entry> next = new ArrayList<>();
        int length = 0;
        for (Entry entry : entries) {
            if (length > 0 && length + entry.text().length() > LENGTH) {
                blocks.add(new Block(words, List.copyOf(next)));
                next.clear();
                length = 0;
            }
            next.add(entry);
            length += entry.text().length();
        }
        if (!next.isEmpty()) {
            blocks.add(new Block(words, List.copyOf(next)));
        }
        return blocks;
    }

    private String element() {
        String start = start();
        StringBuilder holds = new StringBuilder(start);
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            holds.append(' ').append(entry.name(), start.length(), entry.name().length());
            holds.append(' ').append(entry.text().length());
            text.append(entry.text());
        }
        return "<script type=\"application/x-deflate\" data-words=\""
                + words
                + "\" data-holds=\""
                + holds
                + "\">"
                + DenseText.of(deflated(text.toString()))
                + "</script>\n";
    }

    /** What all names begin with. */
    private String start() {
        String start = entries.get(0).name();
        for (Entry entry : entries) {
            int length = 0;
            while (length < start.length()
                    && entry.name().startsWith(start.substring(0, length + 1))) {
                length++;
            }
            start = start.substring(0, length);
        }
        return start;
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
