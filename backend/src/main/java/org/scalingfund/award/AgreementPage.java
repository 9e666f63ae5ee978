package org.scalingfund.award;

import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.scalingfund.award.AwardSheet.Signature;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Money;
import org.scalingfund.base.Texts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The agreement as a page in one language. Built as a tree, so that nothing a person typed can become markup. */
final class AgreementPage {
    /** Changed whenever a word of the terms is; agreements made before keep theirs, being files. */
    static final String TERMS_VERSION = "2026.1";

    private static final int TERMS = 9;
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 24mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt "Liberation Sans"; } }
            body { font-family: "Liberation Sans"; font-size: 11pt; line-height: 1.45; color: #111; }
            h1 { font-size: 22pt; font-weight: normal; margin: 0 0 4mm; }
            h2 { font-size: 14pt; font-weight: normal; margin: 8mm 0 2mm; page-break-after: avoid; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { font-weight: normal; text-align: left; vertical-align: top; padding: 2mm; border-bottom: 0.5pt solid #777; }
            .amount { text-align: right; white-space: nowrap; }
            tr { page-break-inside: avoid; }
            """;

    private final Texts texts;
    private final Formats formats;
    private final Document page;

    AgreementPage(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        try {
            page = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("The platform builds no documents", broken);
        }
    }

    Document of(AwardSheet sheet) {
        var title = text("title", sheet.purpose().reference());
        var html = page.createElement("html");
        html.setAttribute("lang", formats.locale().getLanguage());
        page.appendChild(html);
        head(html, title, sheet.purpose().title());
        var body = element(html, "body", "");
        element(body, "h1", title);
        element(body, "p", text("intro", TERMS_VERSION));
        parties(body, sheet);
        purpose(body, sheet);
        money(body, sheet);
        terms(body, sheet);
        signatures(body, sheet);
        return page;
    }

    private void head(Element html, String title, String description) {
        var head = element(html, "head", "");
        element(head, "title", title);
        meta(head, "description", description);
        meta(head, "subject", description);
        element(head, "style", STYLE);
        var bookmarks = element(head, "bookmarks", "");
        for (var section : List.of("parties", "purpose", "money", "terms", "signatures")) {
            var bookmark = element(bookmarks, "bookmark", "");
            bookmark.setAttribute("name", text(section));
            bookmark.setAttribute("href", "#" + section);
        }
    }

    private static void meta(Element head, String name, String content) {
        var meta = element(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private void parties(Element body, AwardSheet sheet) {
        var parties = sheet.parties();
        section(body, "parties");
        element(body, "p", text("between", parties.funder(), parties.organisationName()));
        element(body, "p", text("fund", parties.fund(), sheet.purpose().round(), parties.seniorOfficer()));
    }

    private void purpose(Element body, AwardSheet sheet) {
        var purpose = sheet.purpose();
        section(body, "purpose");
        element(body, "p", purpose.title());
        if (!purpose.summary().isBlank()) {
            element(body, "p", purpose.summary());
        }
        dates(body, purpose.startsOn(), purpose.endsOn());
        if (!purpose.activities().isEmpty()) {
            element(body, "p", text("activities"));
            var list = element(body, "ul", "");
            purpose.activities().forEach(activity -> element(list, "li", activity));
        }
    }

    private void dates(Element body, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null) {
            element(body, "p", text("dates", formats.date(from), formats.date(until)));
        }
    }

    private void money(Element body, AwardSheet sheet) {
        section(body, "money");
        element(body, "p", text("maximum", money(sheet.amount())));
        element(body, "p", text("schedule"));
        var table = element(body, "table", "");
        var headings = element(element(table, "thead", ""), "tr", "");
        heading(headings, "col", text("milestone"), "");
        heading(headings, "col", text("due"), "");
        heading(headings, "col", text("payment"), "amount");
        var rows = element(table, "tbody", "");
        for (var milestone : sheet.schedule()) {
            var row = element(rows, "tr", "");
            heading(row, "row", milestone.position() + ". " + milestone.title(), "");
            element(row, "td", formats.date(milestone.dueOn()));
            element(row, "td", money(milestone.payment())).setAttribute("class", "amount");
        }
        var total = element(rows, "tr", "");
        heading(total, "row", text("total"), "");
        element(total, "td", "\u2013");
        element(total, "td", money(sheet.amount())).setAttribute("class", "amount");
    }

    private void terms(Element body, AwardSheet sheet) {
        section(body, "terms");
        element(body, "p", text("terms-version", TERMS_VERSION));
        var list = element(body, "ol", "");
        for (var term = 1; term <= TERMS; term++) {
            element(
                    list,
                    "li",
                    text(
                            "term." + term,
                            sheet.parties().funder(),
                            sheet.parties().organisationName()));
        }
    }

    private void signatures(Element body, AwardSheet sheet) {
        section(body, "signatures");
        var table = element(body, "table", "");
        var headings = element(element(table, "thead", ""), "tr", "");
        for (var column : List.of("party", "signed-by", "signed-at")) {
            heading(headings, "col", text(column), "");
        }
        var rows = element(table, "tbody", "");
        signature(rows, sheet.parties().organisationName(), sheet.recipientSignature());
        signature(rows, sheet.parties().funder(), sheet.fundSignature());
    }

    private void signature(Element rows, String party, Signature signature) {
        var row = element(rows, "tr", "");
        heading(row, "row", party, "");
        var person = signature.person();
        var at = signature.at();
        element(row, "td", person == null ? text("not-signed") : person);
        element(row, "td", at == null ? text("not-signed") : formats.dateTimeWithZone(at));
    }

    private void section(Element body, String name) {
        element(body, "h2", text(name)).setAttribute("id", name);
    }

    private static void heading(Element row, String scope, String text, String styled) {
        var heading = element(row, "th", text);
        heading.setAttribute("scope", scope);
        if (!styled.isEmpty()) {
            heading.setAttribute("class", styled);
        }
    }

    private static Element element(Element parent, String name, String text) {
        var document = parent.getOwnerDocument();
        var child = document.createElement(name);
        if (!text.isEmpty()) {
            child.appendChild(document.createTextNode(text));
        }
        parent.appendChild(child);
        return child;
    }

    private String money(Money amount) {
        return formats.money(amount.pounds());
    }

    private String text(String key, Object... arguments) {
        return texts.get("award.agreement." + key, formats.locale(), arguments);
    }
}
