package io.eventtimeline.ingest.feed.document;

import io.eventtimeline.contracts.PublicationDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What an index says of one of its sitemaps:
///
///     <sitemap><loc>https://news.example/sitemap-news.xml</loc><lastmod>2016-08-16</lastmod></sitemap>
///
/// @param changed where nobody says when, long ago
record SitemapLink(String address, LocalDate changed) {
    /// @param xml at the element's start; at its end afterwards
    /// @return nothing where there is no address
    static Optional<SitemapLink> read(XMLStreamReader xml) throws XMLStreamException {
        String address = "";
        LocalDate changed = LocalDate.EPOCH;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "loc" -> address = Markup.read(xml).text();
                    case "lastmod" ->
                        changed = FeedDate.read(Markup.read(xml).text())
                                .map(PublicationDate::firstDay)
                                .orElse(changed);
                    default -> Markup.skip(xml);
                }
            }
        }
        return address.isEmpty() ? Optional.empty() : Optional.of(new SitemapLink(address, changed));
    }

    /// Those of one day stay as the index has them.
    static List<String> newestFirst(List<SitemapLink> links) {
        return links.stream()
                .sorted(Comparator.comparing(SitemapLink::changed).reversed())
                .map(SitemapLink::address)
                .toList();
    }
}
