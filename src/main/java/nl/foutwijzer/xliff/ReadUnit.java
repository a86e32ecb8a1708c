package nl.foutwijzer.xliff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A unit as a tool wrote it.
 *
 * @param file the id of the element around it
 * @param line where it begins
 * @param hash of the source text that was exported, if it is still there
 * @param segments into which the tool may have cut the text
 */
record ReadUnit(
        String file,
        String id,
        String name,
        int line,
        Optional<String> hash,
        List<Segment> segments) {

    /**
     * A segment, or what stands between two.
     *
     * @param ignorable whether it is nothing to translate
     * @param order of its target among those of the unit
     */
    record Segment(
            boolean ignorable, State state, Fragment source, Optional<Fragment> target, int order) {

        private boolean isTranslated() {
            return ignorable || target.isPresent();
        }
    }

    Fragment source() {
        return join(segments.stream().map(Segment::source).toList());
    }

    /** The whole target; nothing where some of it is missing. */
    Optional<Fragment> target() {
        boolean whole =
                segments.stream().allMatch(Segment::isTranslated)
                        && segments.stream().anyMatch(s -> s.target().isPresent());
        return whole
                ? Optional.of(
                        join(
                                segments.stream()
                                        .sorted(Comparator.comparingInt(Segment::order))
                                        .map(s -> s.target().orElse(s.source()))
                                        .toList()))
                : Optional.empty();
    }

    private static Fragment join(List<Fragment> fragments) {
        List<Span> spans = new ArrayList<>();
        fragments.forEach(fragment -> spans.addAll(fragment.spans()));
        return new Fragment(spans);
    }

    /** Whether a translator says of all of it that it is done. */
    boolean isDone() {
        return segments.stream().allMatch(s -> s.ignorable() || s.state() != State.INITIAL);
    }
}
