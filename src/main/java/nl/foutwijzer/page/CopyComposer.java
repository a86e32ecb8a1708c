package nl.foutwijzer.page;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import org.jspecify.annotations.Nullable;

/** Composes what the pages of a copy for use without a network say of it. */
record CopyComposer(SiteView view) {

    /** Nothing for the site on its host. */
    Optional<Frame.Copy> of(Reader reader, OutputPath from) {
        return view.edition().copy().map(version -> copy(version.hash(), reader, from));
    }

    private Frame.Copy copy(String hash, Reader reader, OutputPath from) {
        Site site = view.knowledge().site();
        OptionalInt days = site.offline().staleAfterDays();
        @Nullable URI base =
                site.addresses()
                        .baseUrl()
                        .map(url -> URI.create(URI.create(url).toASCIIString()))
                        .orElse(null);
        return new Frame.Copy(
                hash,
                days.isPresent() ? days.getAsInt() : null,
                days.isPresent() ? stale(reader) : null,
                Router.relative(from, Router.copyVersion()),
                site.addresses().absolute(Router.version().value()).orElse(null),
                base == null ? null : unknown(reader, base),
                base == null ? null : base.getScheme() + "://" + base.getRawAuthority());
    }

    private String stale(Reader reader) {
        String date = reader.date(view.edition().date()).text();
        return reader.ui().format("copy-stale", Map.of("date", date));
    }

    private static String unknown(Reader reader, URI base) {
        return reader.ui().format("copy-unknown", Map.of("site", base.getRawAuthority()));
    }
}
