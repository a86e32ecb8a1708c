package nl.foutwijzer.markdown;

import org.commonmark.node.CustomBlock;

/** A quotation that was made into an alert. */
final class Alert extends CustomBlock {
    private final AlertKind kind;

    Alert(AlertKind kind) {
        this.kind = kind;
    }

    AlertKind kind() {
        return kind;
    }
}
