package org.scalingfund.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline.Position;
import com.vaadin.flow.component.page.Inline.Wrapping;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The page around every view: its style sheets, its size on a phone, and the colours chosen before the first paint. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://face.css")
@StyleSheet("context://components.css")
@StyleSheet("context://evaluation.css")
@StyleSheet("context://vaadin.css")
@Viewport("width=device-width, initial-scale=1")
public class Shell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Scaling Fund");
        settings.addFavIcon("icon", "favicon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        // Inside the page and not a file beside it: the chosen colours have to be there before anything is drawn.
        settings.addInlineWithContents(Position.PREPEND, coloursScript(), Wrapping.JAVASCRIPT);
    }

    private static String coloursScript() {
        try {
            return new ClassPathResource("META-INF/resources/components/colours.js")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
