package nl.foutwijzer.markdown;

/** The words above alerts, in the language of the article. */
public record AlertTitles(
        String note, String tip, String important, String warning, String caution) {

    public String of(AlertKind kind) {
        return switch (kind) {
            case NOTE -> note;
            case TIP -> tip;
            case IMPORTANT -> important;
            case WARNING -> warning;
            case CAUTION -> caution;
        };
    }
}
