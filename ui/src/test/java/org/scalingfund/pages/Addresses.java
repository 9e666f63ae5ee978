package org.scalingfund.pages;

import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every address at which the running product shows a page, as its own registries know them. */
final class Addresses {
    private static final String PRODUCT = "org.scalingfund.";
    private static final Pattern PARAMETER = Pattern.compile("/:\\w+(\\??)");

    private final RouteRegistry views;
    private final RequestMappingHandlerMapping plainPages;

    Addresses(ServletContext servlets, RequestMappingHandlerMapping plainPages) {
        this.views = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        this.plainPages = plainPages;
    }

    /** What none of {@code paths} leads to, each as a sentence that says what to do. */
    List<String> unvisited(Collection<String> paths) {
        var bare = paths.stream().map(path -> path.replaceFirst("\\?.*", "")).toList();
        var missing = new ArrayList<String>();
        for (var route : views.getRegisteredRoutes()) {
            var view = route.getNavigationTarget();
            if (!view.getName().startsWith(PRODUCT)) {
                continue;
            }
            if (bare.stream().noneMatch(path -> leadsTo(path, view))) {
                missing.add(sentence(view.getSimpleName(), route.getTemplate()));
            }
            route.getRouteAliases().stream()
                    .filter(alias -> bare.stream().noneMatch(matching(alias.getTemplate())::matches))
                    .forEach(alias -> missing.add(sentence(view.getSimpleName(), alias.getTemplate())));
        }
        plainPages.getHandlerMethods().forEach((mapping, method) -> {
            var patterns = mapping.getPathPatternsCondition();
            if (patterns != null
                    && isPage(method)
                    && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                patterns.getPatterns().stream()
                        .filter(pattern -> bare.stream().noneMatch(path -> matches(pattern, path)))
                        .forEach(pattern -> missing.add(sentence(method.toString(), pattern.getPatternString())));
            }
        });
        return missing;
    }

    private boolean leadsTo(String path, Class<?> view) {
        return views.getNavigationTarget(path.substring(1)).filter(view::equals).isPresent();
    }

    /** Not a download: a page is answered with the name of its template. */
    private static boolean isPage(HandlerMethod method) {
        return method.getBeanType().getName().startsWith(PRODUCT)
                && method.getReturnType().getParameterType() == String.class;
    }

    private static boolean matches(PathPattern pattern, String path) {
        return pattern.matches(PathContainer.parsePath(path));
    }

    private static Template matching(String template) {
        var pattern = PARAMETER
                .matcher("/" + template)
                .replaceAll(found -> found.group(1).isEmpty() ? "/[^/]+" : "(/[^/]+)?");
        return new Template(Pattern.compile(pattern));
    }

    private static String sentence(String page, String address) {
        return "Nobody visits %s at /%s: say in EveryPage who opens it and how"
                .formatted(page, address.replaceFirst("^/", ""));
    }

    private record Template(Pattern pattern) {
        boolean matches(String path) {
            return pattern.matcher(path).matches();
        }
    }
}
