package nl.foutwijzer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a command will write, each place by the option that names it. */
final class OutputPlaces {
    private final Map<String, Path> places = new LinkedHashMap<>();

    /**
     * @throws UsageException if another option names the same place, or one within it
     */
    void add(String option, Path place) {
        Path real = real(place);
        places.forEach(
                (other, taken) -> {
                    if (real.equals(taken)) {
                        throw new UsageException(other + " and " + option + " both name " + place);
                    } else if (real.startsWith(taken) || taken.startsWith(real)) {
                        throw new UsageException(
                                other + " and " + option + " name places within each other");
                    }
                });
        places.put(option, real);
    }

    /**
     * @param what the input is, for the message
     * @throws UsageException if something would be written over an input or into it
     */
    void keepOutOf(Path input, String what) {
        Path kept = real(input);
        places.forEach(
                (option, place) -> {
                    if (place.startsWith(kept)) {
                        throw new UsageException(
                                option
                                        + " "
                                        + place
                                        + " would be written over "
                                        + what
                                        + "; name another place");
                    }
                });
    }

    /** Without links, as far as the path is there already. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            Path whole = path.toAbsolutePath().normalize();
            Path parent = whole.getParent();
            return parent == null ? whole : real(parent).resolve(whole.getFileName());
        }
    }
}
