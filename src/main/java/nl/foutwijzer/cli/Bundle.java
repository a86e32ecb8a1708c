package nl.foutwijzer.cli;

import java.util.Optional;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.edition.SigningKey;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.page.Edition;

/**
 * What copies are made from.
 *
 * @param site the part of it that they hold
 * @param place where it was read from, where nothing is written
 */
record Bundle(
        LoadedSite site,
        LoadedSite.Place place,
        Edition edition,
        Optional<SigningKey> key,
        Jobs jobs) {}
