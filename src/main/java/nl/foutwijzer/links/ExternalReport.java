package nl.foutwijzer.links;

import static nl.foutwijzer.diagnostic.DiagnosticId.BROKEN_EXTERNAL_LINK;
import static nl.foutwijzer.diagnostic.DiagnosticId.MOVED_EXTERNAL_LINK;
import static nl.foutwijzer.diagnostic.DiagnosticId.UNASKED_EXTERNAL_LINK;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.source.SourceSpan;

/** Says what other sites answered: once for each address, or once for all of a host. */
final class ExternalReport {
    private static final int SHOWN = 3;
    private static final String LATER = "ask again later; what was there is remembered";

    private final Map<String, Places> pages;
    private final Map<String, List<SourceSpan>> written;
    private final Diagnostics diagnostics;

    /**
     * @param pages where the site has each address
     * @param written where the content has them, of those that it has
     */
    ExternalReport(
            Map<String, Places> pages,
            Map<String, List<SourceSpan>> written,
            Diagnostics diagnostics) {
        this.pages = pages;
        this.written = written;
        this.diagnostics = diagnostics;
    }

    /**
     * @param answers of addresses that were not simply there
     * @param anyFound whether any other was, when asked just now
     */
    void addAll(Map<String, Answer> answers, boolean anyFound) {
        boolean silence = !anyFound && answers.values().stream().allMatch(ExternalReport::isSilent);
        if (silence && !answers.isEmpty()) {
            List<String> all = answers.keySet().stream().sorted().toList();
            add(
                    UNASKED_EXTERNAL_LINK,
                    all.get(0),
                    "none of " + count(all) + " of other sites can be reached",
                    "is there a network? A proxy is named with -Dhttps.proxyHost=HOST");
            return;
        }
        answers.forEach(this::add);
        hosts(answers, Answer.Silent.class)
                .forEach(
                        (host, all) ->
                                add(
                                        BROKEN_EXTERNAL_LINK,
                                        all.get(0),
                                        "the host '"
                                                + host
                                                + "' of "
                                                + count(all)
                                                + " cannot be reached",
                                        ""));
        hosts(answers, Answer.Busy.class)
                .forEach(
                        (host, all) ->
                                add(
                                        UNASKED_EXTERNAL_LINK,
                                        all.get(0),
                                        "the host '"
                                                + host
                                                + "' wants no more questions, so that "
                                                + count(all)
                                                + " may be dead",
                                        LATER));
    }

    private static boolean isSilent(Answer answer) {
        return answer instanceof Answer.Silent;
    }

    private static String count(List<String> addresses) {
        return String.format(
                Locale.ROOT, "%,d address%s", addresses.size(), addresses.size() == 1 ? "" : "es");
    }

    private static SortedMap<String, List<String>> hosts(
            Map<String, Answer> answers, Class<? extends Answer> kind) {
        SortedMap<String, List<String>> hosts = new TreeMap<>();
        answers.keySet().stream()
                .sorted()
                .filter(address -> kind.isInstance(answers.get(address)))
                .forEach(
                        address ->
                                hosts.computeIfAbsent(host(address), h -> new ArrayList<>())
                                        .add(address));
        return hosts;
    }

    private static String host(String address) {
        return WebAddress.parse(address).map(WebAddress::host).orElse(address);
    }

    private void add(String address, Answer answer) {
        String others = Objects.requireNonNull(pages.get(address)).others("lead there");
        if (answer instanceof Answer.Refused refused) {
            String message = "'" + address + "' " + refused.why() + others;
            add(BROKEN_EXTERNAL_LINK, address, message, "");
        } else if (answer instanceof Answer.Unasked unasked) {
            String message = "'" + address + "' " + unasked.why() + others;
            add(UNASKED_EXTERNAL_LINK, address, message, LATER);
        } else if (answer instanceof Answer.Moved moved) {
            String message = "'" + address + "' has moved to '" + moved.to() + "'" + others;
            add(MOVED_EXTERNAL_LINK, address, message, "write the new address");
        }
    }

    private void add(DiagnosticId id, String address, String message, String help) {
        List<SourceSpan> places =
                written.getOrDefault(address, Objects.requireNonNull(pages.get(address)).first());
        List<Diagnostic.Note> notes =
                places.stream()
                        .skip(1)
                        .limit(SHOWN - 1)
                        .map(place -> new Diagnostic.Note(place, "the same address is here"))
                        .toList();
        diagnostics.add(new Diagnostic(id, places.get(0), message, notes, help));
    }
}
