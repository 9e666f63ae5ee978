package org.scalingfund.architecture;

import com.vaadin.flow.router.Route;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Every page and every method of a service with the roles it is open to, as the code says. */
final class AccessRules {
    private AccessRules() {}

    /** A page: its class and its address. */
    record Page(Class<?> type, String address, List<Role> roles) {}

    /** A method of a service that pages call. */
    record Deed(Class<?> service, Method method, List<Role> roles) {
        String name() {
            return service.getSimpleName() + "." + method.getName() + "("
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(", "))
                    + ")";
        }
    }

    static List<Page> pages() {
        return classes(Route.class)
                .map(type -> new Page(type, address(type), roles(type.getAnnotation(AllowedTo.class))))
                .sorted(Comparator.comparing(Page::address))
                .toList();
    }

    static List<Deed> deeds() {
        return classes(Service.class)
                .filter(type -> !type.getSimpleName().endsWith("Steps"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Deed(type, method, roles(method.getAnnotation(AllowedTo.class)))))
                .sorted(Comparator.comparing((Deed deed) -> deed.service().getName())
                        .thenComparing(Deed::name))
                .toList();
    }

    private static String address(Class<?> type) {
        var route = type.getAnnotation(Route.class);
        var prefix = route.layout().getSimpleName().equals("MainLayout") ? "/{space}" : "";
        return route.value().isEmpty() ? prefix : prefix + "/" + route.value();
    }

    private static List<Role> roles(@Nullable AllowedTo allowed) {
        return allowed == null
                ? List.of()
                : Arrays.stream(allowed.value()).sorted().toList();
    }

    private static Stream<Class<?>> classes(Class<? extends Annotation> annotation) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation, false));
        return scanner.findCandidateComponents("org.scalingfund").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> (Class<?>) ClassUtils.resolveClassName(String.valueOf(name), null));
    }
}
