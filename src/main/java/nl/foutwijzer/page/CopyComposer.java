package nl.foutwijzer.page;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** Composes what the pages of a copy for use without a network say of it. */
record CopyComposer(SiteView view) {

    /** Nothing for the site on its host. */
    Optional<Frame.Copy> of(Reader reader, OutputPath from) {
        return view.edition().copy().map(version -> copy(version.hash(), reader, from));
    }

    private Frame.Copy copy(String hash, Reader reader, OutputPath from) {
        Site site = view.knowledge().site();
        OptionalInt days = site.offline().staleAfterDays();
        return new Frame.Copy(
                hash,
                days.isPresent() ? days.getAsInt() : null,
                days.isPresent() ? stale(reader) : null,
                Router.relative(from, Router.copyVersion()),
                site.addresses().absolute(Router.version().value()).orElse(null),
                site.addresses().authority().map(host -> unknown(reader, host)).orElse(null),
                site.addresses().origin().orElse(null));
    }

    private String stale(Reader reader) {
        String date = reader.date(view.edition().date()).text();
        return reader.ui().format("copy-stale", Map.of("date", date));
    }

    private static String unknown(Reader reader, String host) {
        return reader.ui().format("copy-unknown", Map.of("site", host));
    }
}
