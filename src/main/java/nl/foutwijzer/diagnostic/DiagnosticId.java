package nl.foutwijzer.diagnostic;

import static nl.foutwijzer.diagnostic.Severity.ERROR;
import static nl.foutwijzer.diagnostic.Severity.WARNING;

import java.util.Locale;

/**
 * What can be wrong. A number keeps its meaning forever; each is explained in {@code
 * docs/diagnostics.md}.
 */
public enum DiagnosticId {
    NOT_UTF8(1, ERROR),
    FILE_TOO_LARGE(2, ERROR),
    LINK_LEAVES_ROOT(3, ERROR),
    ILLEGAL_NAME(4, ERROR),
    NAMES_DIFFER_BY_CASE(5, ERROR),
    UNEXPECTED_FILE(6, WARNING),
    MISSING_FILE(7, ERROR),
    UNREADABLE_FILE(8, ERROR),

    YAML_SYNTAX(101, ERROR),
    YAML_FEATURE(102, ERROR),
    NESTING_TOO_DEEP(103, ERROR),
    UNKNOWN_KEY(104, ERROR),
    DUPLICATE_KEY(105, ERROR),
    WRONG_TYPE(106, ERROR),
    INVALID_VALUE(107, ERROR),
    MISSING_KEY(108, ERROR),
    CUT_BY_COMMENT(109, ERROR),
    FRONT_MATTER(110, ERROR),
    UNKNOWN_REFERENCE(111, ERROR),
    DUPLICATE_CODE(112, ERROR),
    INVALID_CODE(113, ERROR),
    OUTPUT_COLLISION(114, ERROR),
    REFERENCE_CYCLE(115, ERROR),

    MISSING_SOURCE_TEXT(201, ERROR),
    MISSING_TRANSLATION(202, WARNING),
    STALE_TRANSLATION(203, WARNING),
    UNDECLARED_TEXT(204, ERROR),
    MISSING_MESSAGE(205, WARNING),
    UNDECLARED_LANGUAGE(206, WARNING),
    MISSING_WORDS(207, WARNING),
    PARAMETERS_DIFFER(208, ERROR),
    LOST_IN_TRANSLATION(209, WARNING),

    DROPPED_HTML(301, WARNING),
    FORBIDDEN_URL(302, ERROR),
    DEAD_LINK(303, ERROR),
    DEAD_ANCHOR(304, ERROR),
    MISSING_PICTURE(305, ERROR),
    UNSAFE_SVG(306, ERROR),
    INCLUDE_FAILED(307, ERROR),
    INCLUDE_CYCLE(308, ERROR),
    UNSUPPORTED_CONSTRUCT(309, WARNING),
    LITERAL_EMPHASIS(310, WARNING),
    DUPLICATE_ANCHOR(311, WARNING),
    MISSING_ALT_TEXT(312, WARNING),
    UNKNOWN_PICTURE_SIZE(313, WARNING),

    TEMPLATE_ERROR(401, ERROR),
    MISSING_CATALOG(402, WARNING),

    LOST_ADDRESS(501, ERROR),
    INVALID_ADDRESS(502, ERROR),
    REDIRECT_CHAIN(503, ERROR),

    BROKEN_LINK(510, ERROR),
    BROKEN_ANCHOR(511, ERROR),
    ONE_WAY_VERSION(512, ERROR),
    BROKEN_EXTERNAL_LINK(513, WARNING),
    MOVED_EXTERNAL_LINK(514, WARNING),
    UNASKED_EXTERNAL_LINK(515, WARNING),

    RESERVED_NAME(601, ERROR),
    NAMES_LOOK_ALIKE(602, ERROR),
    LONG_PATH(603, WARNING),
    FOLDER_TOO_FULL(604, WARNING);

    private final int number;
    private final Severity severity;

    DiagnosticId(int number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /** For example {@code FW0203}. */
    public String code() {
        return String.format(Locale.ROOT, "FW%04d", number);
    }

    /** For example {@code stale-translation}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it tells of Markdown or of a picture in it. */
    public boolean isAboutMarkdown() {
        return number / 100 == 3;
    }

    public Severity severity() {
        return severity;
    }
}
