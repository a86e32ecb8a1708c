package nl.foutwijzer.publish;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Does one thing to each item of a list on several threads; the first failure ends it for all. */
final class Workers {
    private final int jobs;

    Workers(int jobs) {
        this.jobs = jobs;
    }

    /** What is done with one item, given its place in the list. */
    @FunctionalInterface
    interface Task<T> {
        void accept(int index, T item) throws IOException, PublishException;
    }

    /** Returns when every thread has ended, and throws what the first failing task threw. */
    <T> void forEach(List<T> items, Task<T> task) throws IOException, PublishException {
        Run<T> run = new Run<>(items, task);
        List<Thread> threads =
                IntStream.range(1, Math.min(jobs, items.size()))
                        .mapToObj(i -> new Thread(run, "publish-" + i))
                        .toList();
        threads.forEach(Thread::start);
        run.run();
        threads.forEach(Workers::awaitEnd);
        run.rethrow();
    }

    private static void awaitEnd(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true; // no thread may outlive the folders that it writes into
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Run<T> implements Runnable {
        private final List<T> items;
        private final Task<T> task;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Run(List<T> items, Task<T> task) {
            this.items = items;
            this.task = task;
        }

        @Override
        public void run() {
            try {
                int index = next.getAndIncrement();
                while (index < items.size() && failure.get() == null) {
                    task.accept(index, items.get(index));
                    index = next.getAndIncrement();
                }
            } catch (Throwable e) { // even an Error must stop the others and reach the caller
                failure.compareAndSet(null, e);
            }
        }

        void rethrow() throws IOException, PublishException {
            Throwable thrown = failure.get();
            if (thrown instanceof IOException e) {
                throw e;
            } else if (thrown instanceof PublishException e) {
                throw e;
            } else if (thrown instanceof RuntimeException e) {
                throw e;
            } else if (thrown instanceof Error e) {
                throw e;
            }
        }
    }
}
