package nl.foutwijzer.markdown;

import static nl.foutwijzer.diagnostic.DiagnosticId.DEAD_LINK;
import static nl.foutwijzer.diagnostic.DiagnosticId.FORBIDDEN_URL;
import static nl.foutwijzer.diagnostic.DiagnosticId.MISSING_ALT_TEXT;
import static nl.foutwijzer.diagnostic.DiagnosticId.MISSING_PICTURE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.foutwijzer.markdown.LinkResolver.Found;
import nl.foutwijzer.markdown.LinkResolver.Missing;
import nl.foutwijzer.markdown.LinkResolver.Target;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Gives links and pictures the addresses that a page writes; what leads nowhere becomes words. */
final class Links {
    private static final String MEDIA = "media";

    private final Set<String> schemes;
    private final LinkResolver resolver;
    private final Findings findings;
    private final List<Article.AnchorLink> anchorLinks = new ArrayList<>();

    Links(Set<String> schemes, LinkResolver resolver, Findings findings) {
        this.schemes = schemes;
        this.resolver = resolver;
        this.findings = findings;
    }

    List<Article.AnchorLink> anchorLinks() {
        return anchorLinks;
    }

    void apply(Node root) {
        Tree.all(root, Image.class).forEach(this::apply);
        Tree.all(root, Link.class).forEach(this::apply);
    }

    private void apply(Link link) {
        Optional<String> href = href(link, link.getDestination());
        if (href.isPresent()) {
            link.setDestination(href.get());
        } else {
            Tree.unwrap(link);
        }
    }

    private Optional<String> href(Link link, String destination) {
        Optional<String> ownAddress = resolver.placeholders().address(destination);
        if (ownAddress.isPresent()) {
            return ownAddress.map(Url::encode);
        }
        String scheme = Url.scheme(destination);
        if (schemes.contains(scheme)) {
            return Optional.of(Url.encode(destination));
        }
        if (Url.isProtocolRelative(destination) || isForeign(scheme)) {
            forbid(link, destination);
            return Optional.empty();
        }
        int hash = destination.indexOf('#');
        String fragment = hash < 0 ? "" : Url.decode(destination.substring(hash + 1));
        String path = hash < 0 ? destination : destination.substring(0, hash);
        if (destination.equals("#")) {
            return Optional.of(destination);
        }
        if (hash == 0) {
            return Optional.of(toAnchor(link, "", fragment));
        }
        return resolve(link, Url.decode(path), fragment);
    }

    private static boolean isForeign(String scheme) {
        return !scheme.isEmpty() && !scheme.equals(MEDIA);
    }

    private void forbid(Link link, String destination) {
        String help =
                Url.scheme(destination).isEmpty()
                        ? "write the whole address, with https:"
                        : "allowed are "
                                + String.join(", ", schemes)
                                + "; site.yaml can allow more under url-schemes";
        findings.add(FORBIDDEN_URL, link, "the address '" + destination + "' is not allowed", help);
    }

    private Optional<String> resolve(Link link, String path, String fragment) {
        Target target = resolver.link(findings.path(link), path);
        if (target instanceof Found found) {
            String anchor = fragment.isEmpty() ? "" : toAnchor(link, found.content(), fragment);
            return Optional.of(Url.encode(found.href()) + anchor);
        }
        if (target instanceof LinkResolver.Picture picture) {
            return Optional.of(Url.encode(picture.src()));
        }
        if (target instanceof Missing missing) {
            String message = "the link '" + path + "' leads to nothing";
            findings.add(DEAD_LINK, link, message, missing.help());
        }
        return Optional.empty();
    }

    private String toAnchor(Link link, String content, String fragment) {
        anchorLinks.add(new Article.AnchorLink(content, fragment, findings.place(link)));
        // An id may hold any letter, and an address must name it letter by letter to be prefixed.
        return "#" + (Anchors.isId(fragment) ? fragment : Url.encode(fragment));
    }

    private void apply(Image image) {
        String alt = Tree.alt(image);
        boolean decorative = image instanceof ImageDirective it && it.isDecorative();
        if (alt.isEmpty() && !decorative) {
            findings.add(
                    MISSING_ALT_TEXT,
                    image,
                    "this picture has no words for those who cannot see it",
                    "say between the brackets what it shows");
        }
        Optional<LinkResolver.Picture> picture = picture(image, image.getDestination());
        Node replacement = picture.isPresent() ? picture(image, picture.get(), alt) : new Text(alt);
        replacement.setSourceSpans(image.getSourceSpans());
        Tree.replace(image, replacement);
    }

    private Picture picture(Image image, LinkResolver.Picture target, String alt) {
        String lightbox = image instanceof ImageDirective directive ? directive.lightbox() : "";
        Optional<LinkResolver.Picture> large =
                lightbox.isEmpty() ? Optional.empty() : picture(image, lightbox);
        String title = image.getTitle() == null ? "" : image.getTitle();
        return new Picture(target, large.orElse(target).src(), alt, title);
    }

    private Optional<LinkResolver.Picture> picture(Image image, String destination) {
        String scheme = Url.scheme(destination);
        if (Url.isProtocolRelative(destination) || isForeign(scheme)) {
            findings.add(
                    FORBIDDEN_URL,
                    image,
                    "the picture '" + destination + "' is not part of the site",
                    "put it into content/media and write media:name");
            return Optional.empty();
        }
        Target target = resolver.picture(findings.path(image), Url.decode(destination));
        if (target instanceof LinkResolver.Picture picture) {
            return Optional.of(picture);
        }
        if (target instanceof Found found) {
            return Optional.of(
                    new LinkResolver.Picture(
                            found.href(), OptionalInt.empty(), OptionalInt.empty()));
        }
        if (target instanceof Missing missing) {
            String message = "there is no picture '" + destination + "'";
            findings.add(MISSING_PICTURE, image, message, missing.help());
        }
        return Optional.empty();
    }
}
