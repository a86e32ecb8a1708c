package nl.foutwijzer.route;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.foutwijzer.model.CodeSlug;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.Site;

/**
 * The names that a code has in addresses beside its own.
 *
 * @param aliases each has an address in every language and in none
 * @param spellings each has a permalink in no language
 */
public record CodeNames(Set<String> aliases, Set<String> spellings) {

    /** The names of a code; an alias that is a code is spelt in all ways too. */
    public static CodeNames of(ErrorDefinition error, Site site) {
        Set<String> aliases = new LinkedHashSet<>();
        Set<String> spellings = new LinkedHashSet<>(site.spellings(error.code()));
        for (Ref alias : error.aliases()) {
            aliases.add(CodeSlug.of(alias.id()));
            site.readCode(alias.id()).map(site::spellings).ifPresent(spellings::addAll);
        }
        aliases.remove(error.slug());
        spellings.remove(error.slug());
        spellings.removeAll(aliases);
        return new CodeNames(aliases, spellings);
    }
}
