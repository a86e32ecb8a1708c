package nl.foutwijzer.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import nl.foutwijzer.page.Html;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates records, lists, maps, text, numbers and truth values, and {@link Html} as markup.
 */
final class PageWrapper extends DefaultObjectWrapper {

    PageWrapper(Version version) {
        super(version);
        writeProtect();
    }

    /** Looks for records first: most of what templates ask for is one. */
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        if (object instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        return object instanceof Record held ? new RecordModel(held, this) : super.wrap(object);
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        throw new TemplateModelException("templates cannot read a " + object.getClass().getName());
    }
}
