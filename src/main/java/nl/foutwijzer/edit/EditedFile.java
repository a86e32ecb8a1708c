package nl.foutwijzer.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.foutwijzer.source.SourceFile;

/**
 * A text file that is changed in place: its byte order mark and the ends of the lines that do not
 * change stay as they are.
 */
public final class EditedFile {
    private static final String MARK = "\uFEFF";
    private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

    private final Path file;
    private final String original;
    private final SourceFile source;

    private EditedFile(Path file, String original, SourceFile source) {
        this.file = file;
        this.original = original;
        this.source = source;
    }

    /**
     * @param shown as diagnostics show it
     * @throws IOException if it cannot be read, or is not UTF-8
     */
    public static EditedFile read(Path file, String shown) throws IOException {
        String original = Files.readString(file);
        String text = LINE_END.matcher(withoutMark(original)).replaceAll("\n");
        return new EditedFile(file, original, new SourceFile(shown, text));
    }

    private static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    /** What it holds, with {@code \n} at the ends of lines. */
    public SourceFile source() {
        return source;
    }

    /**
     * Writes it anew, whole or not at all; does nothing where nothing changes.
     *
     * @param text with {@code \n} at the ends of lines
     * @return whether anything changed
     */
    public boolean write(String text) throws IOException {
        if (text.equals(source.text())) {
            return false;
        }
        String mark = original.startsWith(MARK) ? MARK : "";
        replace(file, mark + withEnds(text));
        return true;
    }

    /** Puts a text in the place of a file, whole or not at all. */
    public static void replace(Path file, String text) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file;
        Path folder = Objects.requireNonNull(real.toAbsolutePath().getParent());
        Path beside = Files.createTempFile(folder, ".foutwijzer-", ".tmp");
        try {
            if (Files.exists(real)) {
                keepPermissions(real, beside);
            } else {
                Files.delete(beside); // a new file gets the permissions that new files get here
            }
            Files.writeString(beside, text, StandardCharsets.UTF_8);
            Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    /** The lines that both texts begin with and end with keep their ends; others get the first. */
    private String withEnds(String text) {
        List<String> ends =
                LINE_END.matcher(withoutMark(original)).results().map(MatchResult::group).toList();
        if (ends.stream().allMatch("\n"::equals)) {
            return text;
        }
        List<String> before = lines(source.text());
        List<String> after = lines(text);
        int same = Math.min(before.size(), after.size());
        int head = 0;
        while (head < same && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < same - head
                && before.get(before.size() - 1 - tail)
                        .equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<String> result = new ArrayList<>();
        for (int i = 0; i < after.size() - 1; i++) {
            int fromEnd = after.size() - i;
            String end =
                    i < head
                            ? ends.get(i)
                            : fromEnd <= tail ? ends.get(before.size() - fromEnd) : ends.get(0);
            result.add(after.get(i) + end);
        }
        return String.join("", result) + after.get(after.size() - 1);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
