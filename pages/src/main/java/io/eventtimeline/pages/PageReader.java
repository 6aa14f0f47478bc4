package io.eventtimeline.pages;

import io.eventtimeline.pages.address.AddressReader;
import io.eventtimeline.pages.body.BodyReader;
import io.eventtimeline.pages.date.DateReader;
import io.eventtimeline.pages.date.Dates;
import io.eventtimeline.pages.encoding.CharacterSet;
import io.eventtimeline.pages.found.Found;
import io.eventtimeline.pages.head.LinkedData;
import io.eventtimeline.pages.head.Metadata;
import io.eventtimeline.pages.name.AuthorReader;
import io.eventtimeline.pages.name.LanguageReader;
import io.eventtimeline.pages.name.Site;
import io.eventtimeline.pages.name.TitleReader;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads a page: bytes to characters, characters to a tree, and off the tree what it says for machines and for people.
public final class PageReader {
    /// Deeper elements are put in here. Real pages end at about 100.
    private static final int DEEPEST = 400;

    private PageReader() {}

    public static Page read(RawPage raw) {
        Found<Charset> charset = CharacterSet.of(raw.html(), raw.contentType());
        Document page = parse(CharacterSet.decode(raw.html(), charset.value()));
        Metadata metadata = Metadata.of(page);
        LinkedData linkedData = LinkedData.of(page);
        Site site = Site.of(metadata, linkedData, raw.url());
        Optional<Found<String>> language = LanguageReader.read(page, metadata, linkedData);
        boolean monthFirst =
                language.filter(tag -> isAmerican(tag.value(), site)).isPresent();
        Optional<Found<String>> title = TitleReader.read(page, metadata, linkedData, site);
        Dates dates = new DateReader(monthFirst, raw.today(), language.map(Found::value))
                .read(
                        page,
                        metadata,
                        linkedData,
                        raw.url(),
                        title.map(Found::value).orElse(null));
        return new Page(
                title,
                BodyReader.read(page),
                dates.published(),
                dates.modified(),
                site.publisher(),
                AuthorReader.read(page, metadata, linkedData),
                language,
                AddressReader.read(page, metadata, raw.url()),
                charset);
    }

    /// English of no country is American, unless the domain is of another country.
    private static boolean isAmerican(String language, Site site) {
        boolean abroad =
                site.host().filter(host -> host.matches(".*\\.[a-z]{2}")).isPresent();
        return language.equals("en-US") || (language.equals("en") && !abroad);
    }

    private static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    }
}
