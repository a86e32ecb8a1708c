package nl.foutwijzer.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;

/**
 * The site could not be published, and the cause is the environment: the output folder, the disk,
 * another build. Never the content and never a bug, so the message is for people and complete.
 */
public final class PublishException extends Exception {
    private static final long serialVersionUID = 1L;

    PublishException(String message) {
        super(message);
    }

    private PublishException(String message, IOException cause) {
        super(message, cause);
    }

    /**
     * What an operation on files could not do, and why.
     *
     * @param failed such as {@code cannot write /srv/site/index.html}
     */
    static PublishException because(String failed, IOException cause) {
        return new PublishException(failed + ": " + reason(cause), cause);
    }

    /** The new site cannot be completed, so it never takes the place of the old one. */
    static PublishException whileStaging(String file, IOException cause) {
        return because("the site stays as it was, since " + file + " cannot be written", cause);
    }

    /** Why a file could not be written or read, in words for people. */
    public static String reason(IOException cause) {
        String said = said(cause);
        String lower = said.toLowerCase(Locale.ROOT);
        boolean full =
                lower.contains("no space left")
                        || lower.contains("not enough space")
                        || lower.contains("quota exceeded");
        return full ? "the disk is full (" + said + ")" : said;
    }

    private static String said(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        } else if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        } else if (cause instanceof FileAlreadyExistsException) {
            return "something else stands there";
        } else if (cause instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        } else if (cause instanceof FileSystemException e && e.getReason() != null) {
            return e.getReason();
        }
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }
}
