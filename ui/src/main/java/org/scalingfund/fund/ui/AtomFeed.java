package org.scalingfund.fund.ui;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as RFC 4287 asks for it. */
final class AtomFeed {
    private static final String NO_XML = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** What a feed and each of its entries says of itself: {@code page} is where people read the same. */
    record Head(String id, String title, Instant updated, String page) {}

    AtomFeed(Head head, String itself, Locale language) {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", language.getLanguage());
            write(head);
            link("self", itself);
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    AtomFeed entry(Head head, String author, String summary) {
        try {
            xml.writeStartElement("entry");
            write(head);
            xml.writeStartElement("author");
            element("name", author);
            xml.writeEndElement();
            element("summary", summary);
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** The whole feed; nothing can be added any more. */
    String text() {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private void write(Head head) throws XMLStreamException {
        element("id", head.id());
        element("title", head.title());
        element("updated", head.updated().toString());
        link("alternate", head.page());
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        // A character that XML has no place for would make the whole feed unreadable.
        xml.writeCharacters(words.replaceAll(NO_XML, ""));
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
