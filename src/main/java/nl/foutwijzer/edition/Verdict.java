package nl.foutwijzer.edition;

import java.util.List;
import java.util.SortedMap;

/**
 * What looking at a copy has shown.
 *
 * @param isSummed whether it has sums, which tell that it is whole though not who made it
 * @param files how many the sums name; none if the signature is broken, since then nothing is
 *     compared
 * @param differences the paths of files that are not as the sums say, sorted
 */
public record Verdict(
        Seal seal, boolean isSummed, int files, SortedMap<Difference, List<String>> differences) {

    /** Whether every file is what its maker made, as far as that can be told without a key. */
    public boolean isWell() {
        boolean believed = seal == Seal.VALID || (isSummed && !seal.isBroken());
        return believed && differences.keySet().stream().noneMatch(Difference::isFailing);
    }
}
