package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.router.RouterLayout;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.Access;

/** The frame around every page within a funder's space: whose it is, who looks and as what, and the ways on. */
@RoutePrefix(":" + Spaces.PARAMETER)
public class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {
    /** Whoever works for the funder finds below their work what they would do for an organisation that applies. */
    private static final Set<Role> APPLICANTS = Set.of(Role.APPLICANT);

    private final transient Access access;
    private final transient List<Navigation> features;
    private final Frame frame;

    MainLayout(Access access, List<Navigation> features, List<FrameTool> tools) {
        this.access = access;
        this.features = List.copyOf(features);
        this.frame = new Frame(tools);
        getContent().add(frame);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        frame.show(page);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = Spaces.here();
        Accent.named(here.accent()).show(event.getLocationChangeEvent().getUI());
        var roles = access.roles();
        frame.header().setFunder(here.name(), here.space());
        frame.header().setRole(rolesInWords(roles));
        frame.navigation().clear();
        var entries = features.stream()
                .flatMap(feature -> feature.entries().stream())
                .filter(entry -> entry.roles().stream().anyMatch(roles::contains))
                .sorted(Comparator.comparingInt(Navigation.Entry::order))
                .collect(Collectors.partitioningBy(entry -> roles.stream().anyMatch(Role::isFunders)
                        && entry.roles().equals(APPLICANTS)));
        entries.getOrDefault(false, List.of()).forEach(this::show);
        var asApplicant = entries.getOrDefault(true, List.of());
        if (!asApplicant.isEmpty()) {
            frame.navigation().addHeading(getTranslation("base.navigation.applicant"));
            asApplicant.forEach(this::show);
        }
        frame.navigation().setCurrent(event.getLocation().getPath());
    }

    private void show(Navigation.Entry entry) {
        frame.navigation()
                .add(
                        getTranslation(entry.text()),
                        entry.path().isEmpty() ? Spaces.path() : Spaces.path(entry.path()),
                        entry.also().stream().map(Spaces::path).toList());
    }

    /** Without a role of the funder's, a person is here as an applicant. */
    private String rolesInWords(Set<Role> roles) {
        var held = roles.stream().filter(Role::isFunders).sorted().toList();
        return held.isEmpty()
                ? getTranslation("base.role.APPLICANT")
                : held.stream().map(role -> getTranslation("base.role." + role)).collect(Collectors.joining(", "));
    }
}
