package nl.foutwijzer.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Document;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** How Markdown is read: CommonMark, with or without what articles need beyond it. */
final class Dialect {
    /** How deep blocks, and inlines in a block, may stand in each other. */
    static final int MAX_DEPTH = 100;

    /** A table with more cells stays text: one short line per row could demand millions of them. */
    static final int MAX_CELLS = 50_000;

    static final Dialect COMMON_MARK = new Dialect(builder().build(), builder().build());
    static final Dialect ARTICLE = new Dialect(articleParser(true), articleParser(false));

    private final Parser parser;
    private final Parser withoutTables;

    private Dialect(Parser parser, Parser withoutTables) {
        this.parser = parser;
        this.withoutTables = withoutTables;
    }

    /** What kept a text from being read as it was meant. */
    enum Obstacle {
        NONE,
        TABLE_TOO_LARGE,
        TOO_TANGLED
    }

    record Parsed(Node document, Obstacle obstacle) {}

    Parsed parse(String text) {
        if (Tangle.isIn(text)) {
            return new Parsed(asItIsWritten(text), Obstacle.TOO_TANGLED);
        }
        try {
            return new Parsed(parser.parse(text), Obstacle.NONE);
        } catch (IllegalArgumentException tooManyCells) {
            return new Parsed(withoutTables.parse(text), Obstacle.TABLE_TOO_LARGE);
        }
    }

    private static Node asItIsWritten(String text) {
        IndentedCodeBlock all = new IndentedCodeBlock();
        all.setLiteral(text);
        Document document = new Document();
        document.appendChild(all);
        return document;
    }

    private static Parser articleParser(boolean tables) {
        List<Extension> always =
                List.of(
                        AutolinkExtension.create(),
                        StrikethroughExtension.builder().requireTwoTildes(true).build(),
                        TaskListItemsExtension.create());
        Parser.Builder builder =
                builder()
                        .extensions(always)
                        .customBlockParserFactory(new DirectiveLine.Factory())
                        .customInlineContentParserFactory(new ImageDirective.Factory());
        if (tables) {
            builder.extensions(List.of(TablesExtension.builder().maxCells(MAX_CELLS).build()));
        }
        return builder.build();
    }

    private static Parser.Builder builder() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_DEPTH)
                .maxInlineNesting(MAX_DEPTH);
    }
}
