package nl.foutwijzer.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.SourceSpan;

/** The site as it is shown now. For all threads. */
final class Preview {
    private static final int LONGEST_PASS_SECONDS = 3;

    private final SiteSource source;
    private final PreviewLog log;
    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch loaded = new CountDownLatch(1);
    private final Set<Diagnostic> unmade = ConcurrentHashMap.newKeySet();
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final Lock earlyWork = gate.readLock();
    private final Lock reading = gate.writeLock();
    private volatile State state = State.loading(version(0));
    private int loads;

    Preview(SiteSource source, PreviewLog log) {
        this.source = source;
        this.log = log;
    }

    State state() {
        return state;
    }

    /** The state once the whole site was read. */
    State loaded() throws InterruptedException {
        loaded.await();
        return state;
    }

    /**
     * A reply from an output that can be had before the whole site was read; nothing where there is
     * none.
     */
    Optional<Reply> early(OutputPath path, Function<Output, Reply> make) throws IOException {
        earlyWork.lock();
        try {
            return source.early(path).map(make);
        } finally {
            earlyWork.unlock();
        }
    }

    /** Waits, but not for long, until no early reply is in the making: reading takes all hands. */
    void letEarlyRepliesPass() throws InterruptedException {
        if (reading.tryLock(LONGEST_PASS_SECONDS, TimeUnit.SECONDS)) {
            reading.unlock();
        }
    }

    /** Whoever listens hears every state that comes, on the thread that read it. */
    void listen(Consumer<State> listener) {
        listeners.add(listener);
    }

    /** Reads the site as it stands now, and tells everybody. */
    synchronized void reload() {
        State before = state;
        long start = System.nanoTime();
        loads++;
        unmade.clear();
        State next = before.next(load(), version(loads));
        state = next;
        loaded.countDown();
        tell(before, next, System.nanoTime() - start);
        listeners.forEach(listener -> listener.accept(next));
    }

    /** Tells of a page that could not be made, once until the site is read again. */
    void couldNotMake(Diagnostic problem) {
        if (unmade.add(problem)) {
            log.found(List.of(problem));
        }
    }

    private String version(int number) {
        return run + "." + number;
    }

    private SiteSource.Loaded load() {
        try {
            return source.load();
        } catch (IOException | RuntimeException e) { // whatever it is, the preview goes on
            Diagnostic problem =
                    new Diagnostic(
                            DiagnosticId.UNREADABLE_FILE,
                            SourceSpan.startOf("."),
                            "the site cannot be read: " + e);
            return new SiteSource.Loaded(Optional.empty(), List.of(problem));
        }
    }

    private void tell(State before, State now, long nanos) {
        Set<Diagnostic> known = new HashSet<>(before.problems());
        List<Diagnostic> fresh = new ArrayList<>(now.problems());
        fresh.removeIf(known::contains);
        if (!fresh.isEmpty()) {
            log.found(fresh);
        }
        String count = ProblemList.count(now.problems());
        log.say(String.format(Locale.ROOT, "Read in %.2f s: %s", nanos / 1e9, count));
    }
}
