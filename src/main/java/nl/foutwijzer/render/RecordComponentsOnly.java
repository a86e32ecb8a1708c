package nl.foutwijzer.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets templates read the components of records: no other method, no field, no constructor. */
final class RecordComponentsOnly implements MemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return type.isRecord() ? new Accessors(accessors(type)) : new Accessors(Set.of());
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }

    private static Set<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Accessors(Set<Method> exposed) implements ClassMemberAccessPolicy {
        @Override
        public boolean isMethodExposed(Method method) {
            return exposed.contains(method);
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
