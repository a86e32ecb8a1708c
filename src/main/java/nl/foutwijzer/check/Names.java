package nl.foutwijzer.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.foutwijzer.diagnostic.Nearest;

/**
 * The names that are declared held against those that are used.
 *
 * @param missing declared and not used, but for those that a mistyped one was probably meant to be
 * @param unknown used and not declared
 */
record Names(List<String> missing, List<String> unknown) {

    static Names of(Collection<String> declared, Collection<String> used) {
        List<String> missing = new ArrayList<>(declared);
        missing.removeAll(used);
        List<String> unknown = used.stream().filter(name -> !declared.contains(name)).toList();
        for (String name : unknown) {
            missing.removeAll(Nearest.of(name, List.copyOf(missing), 1));
        }
        return new Names(List.copyOf(missing), unknown);
    }
}
