package nl.foutwijzer.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The addresses that a site has published and so promises to keep.
 *
 * @param addresses paths below the site's root, each where the book has it
 */
public record AddressBook(List<Ref> addresses) {
    /** Where it stands below the content root. */
    public static final String FILE = "permalinks.txt";

    public Set<String> paths() {
        return addresses.stream().map(Ref::id).collect(Collectors.toUnmodifiableSet());
    }
}
