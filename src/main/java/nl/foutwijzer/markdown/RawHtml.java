package nl.foutwijzer.markdown;

import static nl.foutwijzer.diagnostic.DiagnosticId.DROPPED_HTML;
import static nl.foutwijzer.diagnostic.DiagnosticId.NESTING_TOO_DEEP;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.source.SourceSpan;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * Leaves of the raw HTML in an article only what is allowed, and says what it took away.
 *
 * <p>Tags within a line are made to pair up here; those that reach over blocks are left for {@link
 * HtmlCleaner}, which needs to run only when there are such.
 */
final class RawHtml {
    private final Findings findings;
    private final Anchors anchors;
    private final boolean structureAllowed;
    private boolean needsCleaning;
    private int depth;

    /**
     * @param structureAllowed whether lists, tables and the like may stand here
     */
    RawHtml(Findings findings, Anchors anchors, boolean structureAllowed) {
        this.findings = findings;
        this.anchors = anchors;
        this.structureAllowed = structureAllowed;
    }

    /** Whether tags were left that may reach over blocks. */
    boolean needsCleaning() {
        return needsCleaning;
    }

    void apply(Node root) {
        Set<Node> parents = new LinkedHashSet<>();
        Tree.all(root, HtmlInline.class).forEach(html -> parents.add(html.getParent()));
        parents.forEach(this::applyWithin);
        Tree.all(root, HtmlBlock.class).forEach(this::apply);
    }

    private void applyWithin(Node parent) {
        List<HtmlPiece> pieces = new ArrayList<>();
        for (Node node : Tree.children(parent)) {
            pieces.add(
                    node instanceof HtmlInline html
                            ? new HtmlPiece(html, HtmlTokens.of(html.getLiteral()).get(0))
                            : new HtmlPiece(node, HtmlPiece.NOT_HTML));
        }
        new Judgement(pieces, piece -> findings.place(piece.node())).judge();
        for (HtmlPiece piece : pieces) {
            if (piece.isDropped()) {
                piece.node().unlink();
            } else if (piece.node() instanceof HtmlInline html) {
                html.setLiteral(piece.output());
            }
        }
    }

    private void apply(HtmlBlock block) {
        List<HtmlPiece> pieces = new ArrayList<>();
        for (HtmlToken token : HtmlTokens.of(block.getLiteral())) {
            pieces.add(new HtmlPiece(block, token));
        }
        LinePlaces places = new LinePlaces(block.getLiteral(), block, findings);
        new Judgement(pieces, piece -> places.at(piece.token().offset())).judge();
        StringBuilder left = new StringBuilder();
        pieces.forEach(piece -> left.append(piece.output()));
        if (left.toString().isBlank()) {
            block.unlink();
        } else {
            block.setLiteral(left.toString().strip());
        }
    }

    /** Judges the pieces of one block or one line of inlines. */
    private final class Judgement {
        private final List<HtmlPiece> pieces;
        private final Function<HtmlPiece, SourceSpan> places;
        private final OpenTags open = new OpenTags();

        Judgement(List<HtmlPiece> pieces, Function<HtmlPiece, SourceSpan> places) {
            this.pieces = pieces;
            this.places = places;
        }

        void judge() {
            OpaqueParts opaque = new OpaqueParts(pieces);
            for (int i = 0; i < pieces.size(); i++) {
                HtmlPiece piece = pieces.get(i);
                int end = opaque.endOf(i);
                judge(piece);
                while (i < end) {
                    pieces.get(++i).drop();
                }
            }
            open.closeAll().forEach(this::dropUnclosed);
        }

        private void judge(HtmlPiece piece) {
            switch (piece.token().kind()) {
                case OPENING -> judgeOpening(piece);
                case CLOSING -> judgeClosing(piece);
                case COMMENT -> piece.drop();
                case WORDS -> piece.keepWords();
            }
        }

        private void judgeOpening(HtmlPiece piece) {
            String name = piece.token().text();
            if (AllowedHtml.VOID.contains(name)) {
                keep(piece);
                needsCleaning |= !name.equals("br") && !name.equals("wbr");
            } else if (AllowedHtml.PHRASING.contains(name)) {
                keep(piece);
                open.add(piece);
            } else if (isAnchor(piece.token())) {
                keep(piece);
                piece.closeAtOnce();
            } else if (AllowedHtml.STRUCTURE.contains(name) && structureAllowed) {
                keepStructure(piece, name);
            } else {
                drop(piece, DROPPED_HTML, "<" + name + "> is not allowed here", remedy(name));
            }
        }

        private void keepStructure(HtmlPiece piece, String name) {
            if (AllowedHtml.NESTING.contains(name) && ++depth > Dialect.MAX_DEPTH) {
                drop(piece, NESTING_TOO_DEEP, "<" + name + "> is nested too deep", "");
                return;
            }
            keep(piece);
            needsCleaning = true;
        }

        private void judgeClosing(HtmlPiece piece) {
            String name = piece.token().text();
            if (AllowedHtml.STRUCTURE.contains(name) && structureAllowed) {
                piece.keepClosing();
                needsCleaning = true;
                depth -= AllowedHtml.NESTING.contains(name) && depth > 0 ? 1 : 0;
            } else if (open.isOpen(name)) {
                open.closeUntil(name).forEach(this::dropUnclosed);
                piece.keepClosing();
            } else {
                piece.drop();
            }
        }

        private void keep(HtmlPiece piece) {
            HtmlToken token = piece.token();
            var kept = AllowedHtml.kept(token.text(), token.attributes());
            Set<String> lost = new LinkedHashSet<>(token.attributes().keySet());
            lost.removeAll(kept.keySet());
            String id = token.anchor();
            if (Anchors.isId(id)) {
                lost.removeAll(Set.of("id", "name"));
                if (anchors.take(id, piece.node())) {
                    kept.put("id", id);
                }
            }
            if (!lost.isEmpty()) {
                String list = String.join(", ", lost);
                add(piece, DROPPED_HTML, "<" + token.text() + "> may not have: " + list, "");
            }
            piece.keepOpening(kept);
        }

        private void dropUnclosed(HtmlPiece piece) {
            String tag = "</" + piece.token().text() + ">";
            drop(piece, DROPPED_HTML, "there is no " + tag + " for this tag", "end it with " + tag);
        }

        private void drop(HtmlPiece piece, DiagnosticId id, String message, String help) {
            add(piece, id, message, help);
            piece.drop();
        }

        private void add(HtmlPiece piece, DiagnosticId id, String message, String help) {
            findings.add(id, places.apply(piece), message, help);
        }
    }

    private static boolean isAnchor(HtmlToken token) {
        return token.text().equals("a")
                && Anchors.isId(token.anchor())
                && !token.attributes().containsKey("href");
    }

    private static String remedy(String name) {
        return switch (name) {
            case "a" -> "write a link as [words](address)";
            case "img" -> "write a picture as ![words](media:name)";
            case "h1", "h2", "h3", "h4", "h5", "h6" -> "write a heading with #";
            default -> "its words stay; write it as Markdown";
        };
    }
}
