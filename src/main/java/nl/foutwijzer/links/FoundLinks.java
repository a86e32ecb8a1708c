package nl.foutwijzer.links;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one file leads to, and what in it can be led to.
 *
 * @param links in the order of the file
 * @param anchors nothing for a kind of file of which they are not known
 */
record FoundLinks(List<Link> links, Optional<Set<String>> anchors) {

    FoundLinks {
        links = List.copyOf(links);
    }

    FoundLinks(List<Link> links) {
        this(links, Optional.empty());
    }

    FoundLinks(List<Link> links, Set<String> anchors) {
        this(links, Optional.of(Set.copyOf(anchors)));
    }
}
