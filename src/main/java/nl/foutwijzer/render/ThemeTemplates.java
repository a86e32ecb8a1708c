package nl.foutwijzer.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import nl.foutwijzer.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Lets Freemarker read templates from the theme; a source is the template's path. */
final class ThemeTemplates implements TemplateLoader {
    private final Theme theme;

    ThemeTemplates(Theme theme) {
        this.theme = theme;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return theme.text(name).isPresent() ? name : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0; // a theme is a snapshot
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(theme.text((String) source).orElseThrow());
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
