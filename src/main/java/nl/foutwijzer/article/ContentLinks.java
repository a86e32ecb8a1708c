package nl.foutwijzer.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.content.IncludedFiles;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.i18n.FallbackChain;
import nl.foutwijzer.markdown.LinkResolver;
import nl.foutwijzer.markdown.Placeholders;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.MediaFile;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.source.SourceFile;

/** Leads the links of an article to the pages of one language, as seen from one place. */
final class ContentLinks implements LinkResolver {
    private static final String MEDIA = "media/";

    private final LinkTargets targets;
    private final IncludedFiles files;
    private final FallbackChain chain;
    private final OutputPath from;
    private final Optional<String> baseUrl;

    /**
     * @param from a page in the folder of the pages that will hold the article
     */
    ContentLinks(
            LinkTargets targets,
            IncludedFiles files,
            FallbackChain chain,
            OutputPath from,
            Optional<String> baseUrl) {
        this.targets = targets;
        this.files = files;
        this.chain = chain;
        this.from = from;
        this.baseUrl = baseUrl;
    }

    @Override
    public Target link(String fromFile, String destination) {
        Optional<String> path = resolve(fromFile, destination);
        if (path.isPresent() && path.get().startsWith(MEDIA)) {
            Target picture = pictureNamed(path.get().substring(MEDIA.length()));
            return picture instanceof Picture p ? new Found(p.src(), path.get()) : picture;
        }
        Optional<LinkTargets.Target> target = path.flatMap(p -> targets.find(p, chain.first()));
        return target.<Target>map(t -> new Found(Router.relative(from, t.route()), t.content()))
                .orElseGet(() -> missing(path.orElse("")));
    }

    @Override
    public Target picture(String fromFile, String destination) {
        if (destination.startsWith("media:")) {
            return pictureNamed(destination.substring("media:".length()));
        }
        Optional<String> path = resolve(fromFile, destination).filter(p -> p.startsWith(MEDIA));
        return path.map(p -> pictureNamed(p.substring(MEDIA.length())))
                .orElse(new Missing("put it into content/media and write media:name.svg"));
    }

    @Override
    public Optional<SourceFile> include(String fromFile, String path) {
        return resolve(fromFile, path).flatMap(files::read);
    }

    @Override
    public Placeholders placeholders() {
        return Placeholders.of(baseUrl, chain.first(), from);
    }

    private Target pictureNamed(String name) {
        for (LanguageTag language : chain) {
            Optional<MediaFile> own = targets.media(language.path() + "/" + name);
            if (own.isPresent()) {
                return picture(own.get());
            }
        }
        return targets.media(name)
                .map(this::picture)
                .orElseGet(
                        () ->
                                targets.isUnsound(MEDIA + name)
                                        ? new Unsound()
                                        : new Missing(Nearest.help(name, targets.mediaNames())));
    }

    private Target picture(MediaFile media) {
        String src = Router.relative(from, Router.media(media.name()));
        return new Picture(src, media.width(), media.height());
    }

    private Target missing(String path) {
        if (path.isEmpty()) {
            return new Missing("only what stands in the content folder can be linked to");
        }
        if (targets.isUnsound(path)) {
            return new Unsound();
        }
        List<String> near = Nearest.of(LinkTargets.folder(path), targets.names(), 1);
        return new Missing(
                near.isEmpty()
                        ? "link to a file of what is meant, as ../../steps/sync-device/nl.md"
                        : "did you mean " + near.get(0) + "?");
    }

    /** A destination as a path below the content root; nothing where it leads out of it. */
    private Optional<String> resolve(String fromFile, String destination) {
        String below = files.below(fromFile);
        Deque<String> path = new ArrayDeque<>();
        List<String> segments = new ArrayList<>();
        if (!destination.startsWith("/")) {
            segments.addAll(List.of(below.split("/", -1)));
            segments.remove(segments.size() - 1);
        }
        segments.addAll(List.of(destination.split("/", -1)));
        for (String segment : segments) {
            if (segment.equals("..")) {
                if (path.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                path.addLast(segment);
            }
        }
        return Optional.of(String.join("/", path));
    }
}
