package nl.foutwijzer.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Printable;
import nl.foutwijzer.model.AddressBook;
import nl.foutwijzer.model.CodeSlug;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.Router;

/** Holds the addresses that were published against those that a plan has. */
final class LostAddresses {
    private final Set<String> present = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final Remedies remedies;
    private final Diagnostics diagnostics;

    private LostAddresses(
            KnowledgeBase knowledge, SitePlan plan, AddressBook book, Diagnostics diagnostics) {
        plan.paths().forEach(path -> present.add(path.value()));
        present.forEach(path -> folders.add(folder(path)));
        this.remedies = new Remedies(knowledge, present, book);
        this.diagnostics = diagnostics;
    }

    /** Reports each address that would vanish; what could not be read in whole is not gone. */
    static void report(KnowledgeBase knowledge, SitePlan plan, Diagnostics diagnostics) {
        if (knowledge.whole() && knowledge.broken().isEmpty()) {
            knowledge
                    .book()
                    .ifPresent(
                            book ->
                                    new LostAddresses(knowledge, plan, book, diagnostics)
                                            .report(book));
        }
    }

    private void report(AddressBook book) {
        Map<String, List<Ref>> gone = new TreeMap<>();
        Map<String, List<Ref>> codes = new TreeMap<>();
        for (Ref address : book.addresses()) {
            String folder = folder(address.id());
            if (!folders.contains(folder)) {
                gone.computeIfAbsent(folder, f -> new ArrayList<>()).add(address);
            } else if (!present.contains(address.id())) {
                codes.computeIfAbsent(remedies.subject(address.id()), c -> new ArrayList<>())
                        .add(address);
            }
        }
        gone.forEach(this::reportFolder);
        codes.forEach(this::reportSubject);
    }

    /** A language that is declared no more takes all its addresses along: one mistake. */
    private void reportFolder(String folder, List<Ref> addresses) {
        if (addresses.size() == 1) {
            reportSubject(addresses.get(0).id(), addresses);
            return;
        }
        diagnostics.add(
                DiagnosticId.LOST_ADDRESS,
                addresses.get(0).span(),
                "the site has lost all " + addresses.size() + " addresses below '" + folder + "'",
                remedies.ofFolder(folder));
    }

    /** A code stands in each language and under several spellings: one mistake too. */
    private void reportSubject(String subject, List<Ref> addresses) {
        String permalink = Router.permalink(CodeSlug.of(subject)).value();
        Ref first =
                addresses.stream()
                        .filter(address -> address.id().equals(permalink))
                        .findFirst()
                        .orElse(addresses.get(0));
        int others = addresses.size() - 1;
        diagnostics.add(
                DiagnosticId.LOST_ADDRESS,
                first.span(),
                "the site has lost the address '"
                        + Printable.of(first.id())
                        + "'"
                        + (others == 0 ? "" : " and " + others + " more of the same code"),
                remedies.of(first.id(), addresses.stream().map(Ref::id).toList()));
    }

    /** The first folder of a path with its slash; empty for a file at the site's root. */
    private static String folder(String path) {
        return path.substring(0, path.indexOf('/') + 1);
    }
}
