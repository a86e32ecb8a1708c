package nl.foutwijzer.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.foutwijzer.markdown.InlinePiece;
import nl.foutwijzer.markdown.TextBlock;
import nl.foutwijzer.model.CodeMatch;
import nl.foutwijzer.model.CodeScanner;
import nl.foutwijzer.xliff.Span.Code;
import nl.foutwijzer.xliff.Span.End;
import nl.foutwijzer.xliff.Span.Role;
import nl.foutwijzer.xliff.Span.Words;

/** Makes the source and the target of units out of blocks of Markdown. */
final class Fragments {
    private final LanguagePair languages;
    private final CodeScanner scanner;

    Fragments(LanguagePair languages, CodeScanner scanner) {
        this.languages = languages;
        this.scanner = scanner;
    }

    /** The error codes that stand in a text, as they are spelled there. */
    private List<String> spellings(TextBlock block) {
        return scanner.scan(block.text()).stream().map(CodeMatch::spelling).distinct().toList();
    }

    Fragment source(TextBlock block) {
        return number(cut(block, spellings(block)));
    }

    /**
     * The same codes have the same ids as in the source; what the source lacks has further ones.
     */
    Fragment target(TextBlock source, TextBlock target) {
        Fragment original = source(source);
        Fragment plain = number(cut(target, spellings(source)));
        return new CodePairing(languages, original, plain).paired();
    }

    private static List<InlinePiece> cut(TextBlock block, List<String> spellings) {
        if (spellings.isEmpty()) {
            return block.pieces();
        }
        String any =
                new TreeSet<>(spellings)
                        .descendingSet().stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|"));
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
        List<InlinePiece> pieces = new ArrayList<>();
        for (InlinePiece piece : block.pieces()) {
            if (piece.kind() == InlinePiece.Kind.TEXT) {
                cut(piece.text(), pattern, pieces);
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static void cut(String text, Pattern pattern, List<InlinePiece> pieces) {
        Matcher matcher = pattern.matcher(text);
        int done = 0;
        while (matcher.find()) {
            addWords(text.substring(done, matcher.start()), pieces);
            pieces.add(
                    new InlinePiece(
                            InlinePiece.Kind.PROTECTED, InlinePiece.Markup.CODE, matcher.group()));
            done = matcher.end();
        }
        addWords(text.substring(done), pieces);
    }

    private static void addWords(String text, List<InlinePiece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new InlinePiece(InlinePiece.Kind.TEXT, InlinePiece.Markup.NONE, text));
        }
    }

    private static Fragment number(List<InlinePiece> pieces) {
        List<Span> spans = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        int next = 1;
        for (InlinePiece piece : pieces) {
            switch (piece.kind()) {
                case TEXT -> spans.add(new Words(piece.text()));
                case PROTECTED -> spans.add(code(String.valueOf(next++), End.BOTH, piece));
                case OPENING -> {
                    open.push(String.valueOf(next++));
                    spans.add(code(open.element(), End.OPENING, piece));
                }
                case CLOSING -> spans.add(code(open.pop(), End.CLOSING, piece));
            }
        }
        return new Fragment(spans);
    }

    private static Code code(String id, End end, InlinePiece piece) {
        Role role =
                switch (piece.markup()) {
                    case STRONG -> Role.BOLD;
                    case EMPHASIS -> Role.ITALIC;
                    case STRIKETHROUGH, TAG -> Role.FORMAT;
                    case BREAK -> Role.BREAK;
                    case LINK -> Role.LINK;
                    case PICTURE -> Role.PICTURE;
                    case PLACEHOLDER -> Role.PLACEHOLDER;
                    case CODE, NONE -> Role.OTHER;
                };
        return new Code(id, end, role, piece.text());
    }
}
