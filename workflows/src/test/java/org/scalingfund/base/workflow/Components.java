package org.scalingfund.base.workflow;

import static java.util.stream.Collectors.toSet;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The components behind the models, as Spring will find them. */
final class Components {
    private static final String KEY = "KEY";

    private Components() {}

    /** The names of the components of {@code type}. */
    static Set<String> namesOf(Class<?> type) {
        return all().filter(type::isAssignableFrom)
                .map(component -> component.getAnnotation(Component.class).value())
                .collect(toSet());
    }

    static Set<String> processKeys() {
        return processes().map(Components::keyOf).collect(toSet());
    }

    /** The names that the class of {@code process} shares with its model. */
    static Set<String> constantsOfProcess(String process) {
        return processes()
                .filter(component -> keyOf(component).equals(process))
                .flatMap(component -> Arrays.stream(component.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers())
                        && field.getType().equals(String.class)
                        && !field.getName().equals(KEY))
                .map(Components::valueOf)
                .collect(toSet());
    }

    private static Stream<Class<?>> processes() {
        return all().filter(component -> component.getSimpleName().endsWith("Process"));
    }

    private static Stream<Class<?>> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        return scanner.findCandidateComponents("org.scalingfund").stream()
                .filter(found -> String.valueOf(found.getBeanClassName()).contains(".workflow."))
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
    }

    private static String keyOf(Class<?> process) {
        try {
            return valueOf(process.getDeclaredField(KEY));
        } catch (NoSuchFieldException nameless) {
            throw new AssertionError(process + " names no model", nameless);
        }
    }

    private static String valueOf(Field constant) {
        try {
            constant.setAccessible(true);
            return (String) constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
