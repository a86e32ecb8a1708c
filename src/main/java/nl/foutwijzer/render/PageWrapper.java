package nl.foutwijzer.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import nl.foutwijzer.page.Html;
import org.jspecify.annotations.Nullable;

/** Shows templates the components of records and nothing else, and {@link Html} as markup. */
final class PageWrapper extends DefaultObjectWrapper {

    PageWrapper(Version version) {
        super(version);
        setMemberAccessPolicy(new RecordComponentsOnly());
        writeProtect();
    }

    @Override
    protected @Nullable TemplateModel handleUnknownType(Object object)
            throws TemplateModelException {
        return object instanceof Html html
                ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
                : super.handleUnknownType(object);
    }
}
