package nl.foutwijzer.markdown;

import nl.foutwijzer.source.SourceText;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/** A node whose children come from another file, so that their positions do too. */
sealed interface Included {
    SourceText source();

    /** Whole blocks. */
    final class Blocks extends CustomBlock implements Included {
        private final SourceText source;

        Blocks(SourceText source) {
            this.source = source;
        }

        @Override
        public SourceText source() {
            return source;
        }
    }

    /** Words within a line. */
    final class Words extends CustomNode implements Included {
        private final SourceText source;

        Words(SourceText source) {
            this.source = source;
        }

        @Override
        public SourceText source() {
            return source;
        }
    }
}
