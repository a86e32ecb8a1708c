package nl.foutwijzer.links;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.diagnostic.Diagnostics;

/** Asks once for each address of another site that a site leads to. */
public final class ExternalCheck {
    private final Asker asker;
    private final Path cache;
    private final Clock clock;

    /**
     * @param version of this program, which other sites are told
     * @param cache a file outside the site that remembers for some days what was there
     */
    public ExternalCheck(String version, Path cache, Clock clock) {
        this(new Asker(Pace.POLITE, "Foutwijzer/" + version + " (link check)"), cache, clock);
    }

    ExternalCheck(Asker asker, Path cache, Clock clock) {
        this.asker = asker;
        this.cache = cache;
        this.clock = clock;
    }

    /**
     * Reports what is not there, has moved, or could not be asked: at the place where the content
     * says it, else at the first file of the site that has it.
     *
     * @throws IOException if the content cannot be read
     */
    public void run(WalkedSite site, ContentRoot content, Diagnostics diagnostics)
            throws IOException, InterruptedException {
        AnswerCache known = AnswerCache.read(cache, clock);
        Map<String, Answer> answers =
                ask(site.web().keySet().stream().filter(a -> !known.has(a)).toList());
        answers.forEach(
                (address, answer) -> {
                    if (answer instanceof Answer.Found) {
                        known.add(address);
                    }
                });
        if (!answers.isEmpty()) {
            known.write();
        }
        boolean anyFound = answers.values().removeIf(Answer.Found.class::isInstance);
        new ExternalReport(site.web(), new WrittenPlaces(content).of(answers.keySet()), diagnostics)
                .addAll(answers, anyFound);
    }

    private Map<String, Answer> ask(Collection<String> addresses) throws InterruptedException {
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        Map<String, HostQueue> queues = new TreeMap<>();
        for (String address : addresses) {
            Optional<URI> uri = WebAddress.parse(address).filter(u -> u.getHost() != null);
            if (uri.isEmpty()) {
                answers.put(address, new Answer.Refused("is no address of the web"));
            } else {
                String host = String.valueOf(WebAddress.host(uri.get()));
                queues.computeIfAbsent(host, h -> new HostQueue()).add(address, uri.get());
            }
        }
        drain(queues.values(), answers);
        return new TreeMap<>(answers);
    }

    private void drain(Collection<HostQueue> queues, Map<String, Answer> answers)
            throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(asker.pace().inAll());
        try {
            for (int lane = 0; lane < asker.pace().perHost(); lane++) {
                queues.forEach(queue -> threads.execute(() -> queue.drain(asker, answers)));
            }
            threads.shutdown();
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } finally {
            threads.shutdownNow();
        }
    }
}
