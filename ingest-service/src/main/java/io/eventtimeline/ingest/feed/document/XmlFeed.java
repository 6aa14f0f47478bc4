package io.eventtimeline.ingest.feed.document;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// RSS (0.9x, 1.0, 2.0), Atom, news sitemaps and their indexes, read as a stream. A document with a DOCTYPE
/// is refused, so that there are no entities but XML's five: nothing can be included, and nothing multiplied.
final class XmlFeed {
    private static final Set<String> CONTAINERS = Set.of("rss", "RDF", "channel", "feed", "urlset", "sitemapindex");
    private static final Set<String> ITEMS = Set.of("item", "entry", "url");
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final List<FeedItem> items = new ArrayList<>();
    private final List<SitemapLink> sitemaps = new ArrayList<>();
    private @Nullable String language;

    private XmlFeed(XMLStreamReader xml) {
        this.xml = xml;
    }

    static FeedDocument read(String text) throws UnreadableFeed {
        try {
            XmlFeed feed = new XmlFeed(FACTORY.createXMLStreamReader(new StringReader(text)));
            feed.document();
            return new FeedDocument(feed.language, feed.items, SitemapLink.newestFirst(feed.sitemaps));
        } catch (XMLStreamException e) {
            throw new UnreadableFeed(
                    "its XML breaks off at line " + e.getLocation().getLineNumber());
        }
    }

    private void document() throws XMLStreamException, UnreadableFeed {
        boolean root = true;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new UnreadableFeed("it has a DOCTYPE, which is not read");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (root) {
                        checkRoot();
                        root = false;
                    } else {
                        element();
                    }
                }
                default -> {}
            }
        }
    }

    private void checkRoot() throws UnreadableFeed {
        switch (xml.getLocalName()) {
            case "rss", "RDF", "urlset", "sitemapindex" -> {}
            case "feed" -> language = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
            case "html" -> throw new UnreadableFeed("it is a web page, not a feed");
            default -> throw new UnreadableFeed("it is XML, but neither RSS nor Atom nor a sitemap");
        }
    }

    /// Outside items: only what leads to them, and the language.
    private void element() throws XMLStreamException {
        String name = xml.getLocalName();
        if (ITEMS.contains(name)) {
            items.add(new XmlItem(xml).read());
        } else if (name.equals("sitemap")) {
            SitemapLink.read(xml).ifPresent(sitemaps::add);
        } else if (name.equals("language")) {
            language = Markup.read(xml).text();
        } else if (!CONTAINERS.contains(name)) {
            Markup.skip(xml);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is included");
        });
        return factory;
    }
}
