package nl.foutwijzer.markdown;

import org.commonmark.node.CustomNode;

/** A picture that was found. */
final class Picture extends CustomNode {
    private final LinkResolver.Picture target;
    private final String large;
    private final String alt;
    private final String title;

    /**
     * @param large the address of what shows it large: the picture itself, or another
     * @param title empty where there is none
     */
    Picture(LinkResolver.Picture target, String large, String alt, String title) {
        this.target = target;
        this.large = large;
        this.alt = alt;
        this.title = title;
    }

    LinkResolver.Picture target() {
        return target;
    }

    String large() {
        return large;
    }

    String alt() {
        return alt;
    }

    String title() {
        return title;
    }
}
