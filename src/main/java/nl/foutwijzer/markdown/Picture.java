package nl.foutwijzer.markdown;

import org.commonmark.node.CustomNode;

/** A picture that was found. */
final class Picture extends CustomNode {
    private final LinkResolver.Picture target;
    private final String alt;
    private final String title;

    /**
     * @param title empty where there is none
     */
    Picture(LinkResolver.Picture target, String alt, String title) {
        this.target = target;
        this.alt = alt;
        this.title = title;
    }

    LinkResolver.Picture target() {
        return target;
    }

    String alt() {
        return alt;
    }

    String title() {
        return title;
    }
}
