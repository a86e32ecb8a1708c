package nl.foutwijzer.model;

import java.util.Optional;
import nl.foutwijzer.source.SourceText;

/** One Markdown file: its front matter and its body. */
public record ArticleText(
        SourceText title,
        Optional<SourceText> summary,
        SourceText body,
        Optional<Translation> translation) {}
