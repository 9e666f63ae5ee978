package org.scalingfund.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.FrameTool;
import org.scalingfund.base.ui.Navigation;
import org.scalingfund.identity.OwnAccount;
import org.scalingfund.identity.OwnSpaces;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the header and the navigation show of a person and their colleagues. */
@Configuration(proxyBeanMethods = false)
class PersonTools {

    @Bean
    Navigation peopleAndRoles() {
        return () -> List.of(new Navigation.Entry(
                "identity.people.navigation",
                PeopleView.PATH,
                90,
                Set.of(Role.TENANT_ADMINISTRATOR, Role.FUND_MANAGER, Role.AUDITOR)));
    }

    @Bean
    FrameTool spaceMenu(OwnSpaces spaces, CurrentTenant current) {
        return tool(
                80,
                () -> current.person()
                        .<Component>map(person -> new SpaceMenu(spaces.of(person)))
                        .orElseGet(Div::new));
    }

    @Bean
    FrameTool personMenu(OwnAccount account, CurrentTenant current, AuthenticationContext authentication) {
        return tool(
                90,
                () -> current.person()
                        .<Component>map(_ -> new PersonMenu(account.me().name(), authentication::logout))
                        .orElseGet(Div::new));
    }

    private static FrameTool tool(int order, Supplier<Component> made) {
        return new FrameTool() {
            @Override
            public Component create() {
                return made.get();
            }

            @Override
            public int order() {
                return order;
            }
        };
    }
}
