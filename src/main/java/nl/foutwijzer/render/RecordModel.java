package nl.foutwijzer.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: its components by name, and nothing else of it. */
final class RecordModel implements TemplateHashModel {
    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    private final Record record;
    private final Map<String, Method> accessors;
    private final ObjectWrapper wrapper;

    RecordModel(Record record, ObjectWrapper wrapper) {
        this.record = record;
        this.accessors = ACCESSORS.computeIfAbsent(record.getClass(), RecordModel::accessors);
        this.wrapper = wrapper;
    }

    private static Map<String, Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(
                        Collectors.toUnmodifiableMap(
                                RecordComponent::getName, RecordComponent::getAccessor));
    }

    @Override
    public @Nullable TemplateModel get(String component) throws TemplateModelException {
        Method accessor = accessors.get(component);
        if (accessor == null) {
            return null;
        }
        try {
            return wrapper.wrap(accessor.invoke(record));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new TemplateModelException("cannot read '" + component + "'", e);
        }
    }

    @Override
    public boolean isEmpty() {
        return accessors.isEmpty();
    }
}
