package io.eventtimeline.timeline.export;

import io.eventtimeline.contracts.EntryMention;
import io.eventtimeline.contracts.StableHash;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.query.FoundEntry;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// RFC 4287. The feed's own `updated` stands at its end, where it is known: the newest of its entries'. The RFC gives
/// the order of elements no meaning.
final class AtomWriter implements EntryWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String STATUS = "urn:event-timeline:status";
    private static final String TYPE = "urn:event-timeline:type";
    private static final int MOST_LINKS = 5;
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;
    private final Heading heading;
    private Instant newest = Instant.EPOCH;

    AtomWriter(Writer out, Heading heading) {
        this.heading = heading;
        try {
            this.xml = XML.createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the JDK writes no XML", e);
        }
    }

    @Override
    public void begin() throws IOException {
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(
                    "id",
                    "urn:event-timeline:timeline:"
                            + StableHash.of(heading.self().toString()));
            element("title", heading.title());
            element("generator", "event-timeline");
            xml.writeStartElement("author");
            element("name", "event-timeline");
            xml.writeEndElement();
            link("self", heading.self().toASCIIString());
        });
    }

    @Override
    public void entry(FoundEntry revised) throws IOException {
        TimelineEntry entry = revised.entry();
        if (revised.revisedAt().isAfter(newest)) {
            newest = revised.revisedAt();
        }
        write(() -> {
            xml.writeStartElement("entry");
            element("id", "urn:event-timeline:entry:" + entry.id());
            element(
                    "title",
                    DateWords.of(entry.when()) + ": "
                            + PlainText.line(entry.what().summary()));
            element("updated", revised.revisedAt().toString());
            link("alternate", heading.address(entry.id()));
            for (String source : sources(entry)) {
                link("via", source);
            }
            category(TYPE, entry.what().type());
            category(STATUS, Words.of(entry.what().status()));
            element("content", String.join("\n", Telling.lines(entry)));
            xml.writeEndElement();
        });
    }

    @Override
    public void end() throws IOException {
        write(() -> {
            element("updated", newest.toString());
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private static List<String> sources(TimelineEntry entry) {
        return entry.mentions().stream()
                .map(EntryMention::event)
                .map(event -> PlainText.webAddress(event.source().url()))
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST_LINKS)
                .toList();
    }

    /// `type` is left out everywhere: it means text.
    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(PlainText.of(text));
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private void category(String scheme, String term) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("scheme", scheme);
        xml.writeAttribute("term", PlainText.line(term));
    }

    private static void write(Part part) throws IOException {
        try {
            part.write();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException gone ? gone : new IOException(e);
        }
    }

    private interface Part {
        void write() throws XMLStreamException;
    }
}
