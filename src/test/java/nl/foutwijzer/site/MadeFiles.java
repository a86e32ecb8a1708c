package nl.foutwijzer.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.foutwijzer.plan.Composition;
import nl.foutwijzer.plan.Members;
import nl.foutwijzer.plan.Output;

/** Files of a site in memory, of which others are made. */
final class MadeFiles implements Members {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    void add(Output output) throws IOException {
        Optional<Composition> composition = output.composition();
        byte[] bytes = composition.isPresent() ? composition.get().bytes(this) : output.bytes();
        files.put(output.path().value(), bytes);
    }

    SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    @Override
    public String fingerprint(Output member) {
        return member.fingerprint();
    }

    @Override
    public byte[] bytes(Output member) {
        return requireNonNull(files.get(member.path().value()), member.path().value());
    }
}
