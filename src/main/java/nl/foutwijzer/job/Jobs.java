package nl.foutwijzer.job;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;

/** A fixed number of worker threads; results never depend on that number. */
public final class Jobs implements AutoCloseable {
    private final ForkJoinPool pool;

    /**
     * @param count at least 1
     */
    public Jobs(int count) {
        pool = new ForkJoinPool(count);
    }

    public int count() {
        return pool.getParallelism();
    }

    /** Applies a function to each value; the results stand in the order of the values. */
    public <T, R> List<R> map(List<T> values, Function<? super T, ? extends R> function) {
        return await(() -> values.parallelStream().<R>map(function).toList());
    }

    public <T> void forEach(List<T> values, Consumer<? super T> action) {
        await(
                () -> {
                    values.parallelStream().forEach(action);
                    return values;
                });
    }

    private <R> R await(java.util.concurrent.Callable<R> work) {
        try {
            return pool.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
