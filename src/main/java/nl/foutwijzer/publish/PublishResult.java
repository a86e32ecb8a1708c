package nl.foutwijzer.publish;

/**
 * What a publication did.
 *
 * @param written files with new bytes
 * @param unchanged files that kept their bytes, whether or not these were made again to see that
 * @param removed files of the site before that this site does not have
 * @param bytes the size of the whole site
 */
public record PublishResult(int written, int unchanged, int removed, long bytes) {}
