package nl.foutwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.foutwijzer.model.LanguageTag;
import org.junit.jupiter.api.Test;

class CompoundsTest {

    private static Compounds of(String language, String... words) {
        return new Compounds(LanguageTag.of(language), List.of(words));
    }

    @Test
    void splitsWhereBothPartsAreWords() {
        Compounds dutch = of("nl", "installatiefout", "installatie", "fout");
        assertThat(dutch.parts("installatiefout")).containsExactly("installatie", "fout");
    }

    @Test
    void forgetsTheLetterThatLinksTheParts() {
        assertThat(of("nl", "bedrijfsportal", "bedrijf", "portal").parts("bedrijfsportal"))
                .containsExactly("bedrijf", "portal");
        assertThat(
                        of("de", "installationsfehler", "installation", "fehler")
                                .parts("installationsfehler"))
                .containsExactly("installation", "fehler");
    }

    @Test
    void splitsPartsFurther() {
        Compounds dutch =
                of("nl", "appinstallatiefout", "appinstallatie", "app", "installatie", "fout");
        assertThat(dutch.parts("appinstallatiefout"))
                .contains("appinstallatie", "app", "installatie", "fout");
    }

    @Test
    void takesAPartForAWordWhereSeveralCompoundsHaveIt() {
        Compounds dutch =
                of("nl", "netwerkfout", "opslagfout", "updatefout", "netwerknaam", "netwerkpad");
        assertThat(dutch.parts("netwerkfout")).containsExactly("netwerk", "fout");
    }

    @Test
    void leavesOtherWordsAlone() {
        assertThat(of("nl", "apparaat", "raat", "app").parts("apparaat")).isEmpty();
        assertThat(of("nl", "verbinding", "binding").parts("verbinding")).isEmpty();
        assertThat(of("nl", "installatie").parts("installatie")).isEmpty();
    }

    @Test
    void splitsNothingInLanguagesThatDoNotCompound() {
        assertThat(of("en", "network", "net", "work").parts("network")).isEmpty();
        assertThat(of("fr", "portefeuille", "porte", "feuille").parts("portefeuille")).isEmpty();
    }
}
