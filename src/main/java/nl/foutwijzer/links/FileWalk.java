package nl.foutwijzer.links;

import java.util.HashSet;
import java.util.Set;
import nl.foutwijzer.links.Destination.Inside;
import nl.foutwijzer.links.Link.Use;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.SourceFile;

/** Writes down what one file leads to; each thing once, at its first place. */
final class FileWalk {
    private final OutputPath path;
    private final SourceFile file;
    private final SiteFiles files;
    private final Ledger ledger;
    private final Set<Object> seen = new HashSet<>();
    private final Set<String> choices = new HashSet<>();
    private final Set<String> versions = new HashSet<>();

    FileWalk(OutputPath path, SourceFile file, SiteFiles files, Ledger ledger) {
        this.path = path;
        this.file = file;
        this.files = files;
        this.ledger = ledger;
    }

    void follow(FoundLinks found, Addresses addresses) {
        ledger.count(found.links());
        found.links().forEach(link -> follow(link, addresses.of(link, path)));
        found.anchors()
                .map(anchors -> new Ledger.Target(anchors, choices, versions))
                .ifPresent(target -> ledger.addTarget(path.value(), target));
    }

    private void follow(Link link, Destination to) {
        if (to instanceof Inside inside) {
            files.fault(inside, link.use())
                    .ifPresentOrElse(dead -> addDead(dead, link), () -> keep(link, inside));
        } else if (to instanceof Destination.Outside outside) {
            addDead(new DeadLink(DeadLink.Kind.OUTSIDE, outside.address()), link);
        } else if (to instanceof Destination.Adrift adrift) {
            addDead(new DeadLink(DeadLink.Kind.ADRIFT, adrift.address()), link);
        } else if (to instanceof Destination.Web web && seen.add(web)) {
            ledger.addWeb(web.address(), place(link));
        }
    }

    private void addDead(DeadLink dead, Link link) {
        if (seen.add(dead)) {
            ledger.addDead(dead, place(link));
        }
    }

    private void keep(Link link, Inside to) {
        Ledger.Anchor anchor = new Ledger.Anchor(to.path(), to.fragment());
        if (!to.fragment().isEmpty() && seen.add(anchor)) {
            ledger.addWanted(anchor, place(link));
        }
        if (link.use() == Use.CHOICE) {
            choices.add(to.path());
        } else if (link.use() == Use.VERSION) {
            versions.add(to.path());
        }
    }

    private Places place(Link link) {
        return new Places(file.spanAt(Math.min(link.offset(), file.text().length())));
    }
}
