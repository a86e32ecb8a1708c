package nl.foutwijzer.plan;

import java.io.IOException;
import nl.foutwijzer.route.OutputPath;

/**
 * One file of the site, not yet made.
 *
 * @param fingerprint stands for everything that the bytes depend on: equal fingerprints at equal
 *     paths mean equal bytes
 * @param content makes the bytes, on any thread, any number of times, always the same
 */
public record Output(OutputPath path, String fingerprint, Content content) {

    /** Makes the bytes of one output. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;
    }

    public byte[] bytes() throws IOException {
        return content.bytes();
    }
}
