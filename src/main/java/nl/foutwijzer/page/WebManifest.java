package nl.foutwijzer.page;

/**
 * What an operating system is told of the site as an app.
 *
 * @param icon its address, from the site's root
 */
public record WebManifest(
        String name, String shortName, String description, String lang, String dir, String icon) {}
