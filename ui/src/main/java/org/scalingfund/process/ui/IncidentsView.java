package org.scalingfund.process.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.process.Incidents.Incident;
import org.scalingfund.process.OpenIncidents;

/** The steps that failed again and again, each with its cause and a button to try once more. */
@Route(value = IncidentsView.PATH, layout = MainLayout.class)
@AllowedTo(Role.TENANT_ADMINISTRATOR)
class IncidentsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "settings/incidents";

    private final transient OpenIncidents incidents;
    private final KeysetList<Incident> list = new KeysetList<>(getTranslation("process.incidents.list"));

    IncidentsView(OpenIncidents incidents) {
        this.incidents = incidents;
        list.text(getTranslation("process.incidents.step"), IncidentsView::nameOf)
                .text(
                        getTranslation("process.incidents.case"),
                        incident -> getTranslation("process.incidents.case." + incident.kind()))
                .text(getTranslation("process.incidents.since"), IncidentsView::since)
                .column(getTranslation("process.incidents.cause"), this::cause)
                .controls(getTranslation("process.incidents.retry"), this::retrying);
        list.setEmptyState(new EmptyState(
                getTranslation("process.incidents.empty"), getTranslation("process.incidents.empty.why")));
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageTitle(getPageTitle(), getTranslation("process.incidents.lead")),
                        list,
                        new Div(new Button(getTranslation("process.incidents.refresh"), _ -> refresh())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("process.incidents.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        list.show(incidents.open(), false);
    }

    private Component cause(Incident incident) {
        var said = incident.cause();
        if (said == null) {
            return new Span(getTranslation("process.incidents.cause.unknown"));
        }
        var cause = new Code(said);
        cause.addClassName("as-typed");
        return cause;
    }

    private Component retrying(Incident incident) {
        var retry = new Button(getTranslation("process.incidents.retry"), _ -> retry(incident));
        retry.setAriaLabel(getTranslation("process.incidents.retry") + ": "
                + getTranslation("process.incidents.retry.of", nameOf(incident), since(incident)));
        return retry;
    }

    private void retry(Incident incident) {
        if (incidents.retry(incident)) {
            Outcomes.done(getTranslation("process.incidents.retried", nameOf(incident)));
        } else {
            Outcomes.refused(getTranslation("process.incidents.not-open"));
        }
        refresh();
    }

    private static String nameOf(Incident incident) {
        return Language.text("process." + incident.kind().name().toLowerCase(Locale.ROOT) + "." + incident.step());
    }

    private static String since(Incident incident) {
        return Language.formats().dateTime(incident.at());
    }
}
