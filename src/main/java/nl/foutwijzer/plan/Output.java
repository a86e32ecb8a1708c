package nl.foutwijzer.plan;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.foutwijzer.route.OutputPath;

/**
 * One file of the site, not yet made.
 *
 * @param fingerprinting makes the {@link #fingerprint()}, which may cost as much as the bytes do
 * @param content makes the bytes, on any thread, any number of times, always the same
 */
public record Output(OutputPath path, Supplier<String> fingerprinting, Content content) {

    /** Makes the bytes of one output. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;
    }

    /** An output whose fingerprint is known already. */
    public Output(OutputPath path, String fingerprint, Content content) {
        this(path, () -> fingerprint, content);
    }

    /**
     * Stands for everything that the bytes depend on: equal fingerprints at equal paths mean equal
     * bytes.
     */
    public String fingerprint() {
        return fingerprinting.get();
    }

    public byte[] bytes() throws IOException {
        return content.bytes();
    }

    /** What it is made of, if that is other outputs of its plan. */
    public Optional<Composition> composition() {
        return content instanceof Composition made ? Optional.of(made) : Optional.empty();
    }
}
