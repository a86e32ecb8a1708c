package nl.foutwijzer.article;

import java.util.Optional;
import nl.foutwijzer.markdown.LinkResolver;
import nl.foutwijzer.markdown.Placeholders;
import nl.foutwijzer.source.SourceFile;

/**
 * Gives what links lead to its whole address, for readers elsewhere, where the site has one.
 *
 * @param fromRoot whose addresses begin at the site's root
 * @param baseUrl ends in {@code /}
 */
record WholeLinks(LinkResolver fromRoot, Optional<String> baseUrl) implements LinkResolver {

    @Override
    public Target link(String from, String destination) {
        return whole(fromRoot.link(from, destination));
    }

    @Override
    public Target picture(String from, String destination) {
        return whole(fromRoot.picture(from, destination));
    }

    @Override
    public Optional<SourceFile> include(String from, String path) {
        return fromRoot.include(from, path);
    }

    @Override
    public Placeholders placeholders() {
        return fromRoot.placeholders();
    }

    private Target whole(Target target) {
        if (baseUrl.isEmpty()) {
            return target;
        }
        if (target instanceof Found found) {
            return new Found(baseUrl.get() + found.href(), found.content());
        }
        if (target instanceof Picture picture) {
            return new Picture(baseUrl.get() + picture.src(), picture.width(), picture.height());
        }
        return target;
    }
}
