package io.eventtimeline.ingest.feed.document;

import io.eventtimeline.contracts.PublicationDate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// One `item`, `entry` or `url`. Only its own children count: an image's title is not the item's.
final class XmlItem {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamReader xml;
    private @Nullable String key;
    private @Nullable String link;
    private @Nullable String permaLink;
    private @Nullable String title;
    private @Nullable String content;
    private @Nullable String summary;
    private @Nullable PublicationDate published;
    private @Nullable PublicationDate updated;
    private @Nullable String publisher;
    private @Nullable String language;

    /// @param xml at the start of the item
    XmlItem(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// @return the item; `xml` is at its end
    FeedItem read() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (isContainer()) {
                        depth++;
                    } else {
                        child(prefix(xml.getNamespaceURI()) + xml.getLocalName());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return new FeedItem(
                key,
                link == null ? permaLink : link,
                title,
                content,
                summary,
                published == null ? updated : published,
                publisher,
                language);
    }

    /// A news sitemap says more in `news:news`, and its publisher in `news:publication` there.
    private boolean isContainer() {
        String name = prefix(xml.getNamespaceURI()) + xml.getLocalName();
        return name.equals("news:news") || name.equals("news:publication");
    }

    private void child(String name) throws XMLStreamException {
        switch (name) {
            case "rss:title", "atom:title", "news:title" -> title = filled(HtmlText.line(html()), title);
            case "rss:link", "sitemap:loc" -> link = filled(Markup.read(xml).text(), link);
            case "atom:link" -> atomLink();
            case "rss:guid" -> guid();
            case "atom:id" -> key = filled(Markup.read(xml).text(), key);
            case "rss:description", "atom:summary" -> summary = filled(HtmlText.paragraphs(html()), summary);
            case "content:encoded", "atom:content" -> content = filled(HtmlText.paragraphs(html()), content);
            case "rss:pubDate", "atom:published", "atom:issued", "dc:date", "news:publication_date" ->
                published = date(published);
            case "atom:updated", "atom:modified" -> updated = date(updated);
            case "news:name" -> publisher = filled(Markup.read(xml).text(), publisher);
            case "news:language", "dc:language" ->
                language = filled(Markup.read(xml).text(), language);
            default -> Markup.skip(xml);
        }
    }

    /// RSS writes HTML everywhere; Atom says so, and else means the words as they stand.
    private String html() throws XMLStreamException {
        boolean atom = prefix(xml.getNamespaceURI()).equals("atom:");
        String type = xml.getAttributeValue(null, "type");
        boolean plain = atom && (type == null || type.equals("text") || type.equals("text/plain"));
        Markup markup = Markup.read(xml);
        return plain && !markup.isMarkup() ? markup.text().replace("&", "&amp;").replace("<", "&lt;") : markup.text();
    }

    private void atomLink() throws XMLStreamException {
        String rel = xml.getAttributeValue(null, "rel");
        if (rel == null || rel.equals("alternate")) {
            link = filled(xml.getAttributeValue(null, "href"), link);
        }
        Markup.skip(xml);
    }

    private void guid() throws XMLStreamException {
        boolean isLink = !"false".equalsIgnoreCase(xml.getAttributeValue(null, "isPermaLink"));
        String guid = Markup.read(xml).text();
        key = filled(guid, key);
        permaLink = isLink && guid.startsWith("http") ? guid : permaLink;
    }

    private @Nullable PublicationDate date(@Nullable PublicationDate before) throws XMLStreamException {
        return FeedDate.read(Markup.read(xml).text()).orElse(before);
    }

    private static @Nullable String filled(@Nullable String value, @Nullable String before) {
        return value == null || value.isBlank() ? before : value.strip();
    }

    private static String prefix(@Nullable String namespace) {
        return switch (namespace == null ? "" : namespace) {
            case "",
                    "http://purl.org/rss/1.0/",
                    "http://my.netscape.com/rdf/simple/0.9/",
                    "http://backend.userland.com/rss2" -> "rss:";
            case ATOM, "http://purl.org/atom/ns#" -> "atom:";
            case "http://purl.org/rss/1.0/modules/content/" -> "content:";
            case "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/" -> "dc:";
            case "http://www.google.com/schemas/sitemap-news/0.9" -> "news:";
            case String other -> other.contains("/schemas/sitemap/") ? "sitemap:" : "other:";
        };
    }
}
