package io.eventtimeline.ingest.feed.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.PublicationDate;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDocumentTest {
    @Test
    void an_rss_item_has_link_title_texts_and_the_date_in_its_own_offset() throws UnreadableFeed {
        FeedDocument feed = read("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
                <channel><title>Gazette</title><link>https://gazette.example/</link><language>en-gb</language>
                <image><title>Logo</title><url>https://gazette.example/logo.png</url></image>
                <item>
                  <title>Council &amp;amp; mayor meet</title>
                  <link>https://gazette.example/council</link>
                  <guid isPermaLink="false">4711</guid>
                  <media:group><media:title>A picture</media:title></media:group>
                  <description>The council met.</description>
                  <content:encoded><![CDATA[<p>The council met on July 13.</p><p>It will meet again.</p><figure><figcaption>The hall</figcaption></figure>]]></content:encoded>
                  <pubDate>Tue, 16 Aug 2016 23:30:00 +0200</pubDate>
                </item></channel></rss>""");
        assertThat(feed.language()).isEqualTo("en-gb");
        assertThat(feed.items())
                .containsExactly(new FeedItem(
                        "4711",
                        "https://gazette.example/council",
                        "Council & mayor meet",
                        "The council met on July 13.\n\nIt will meet again.",
                        "The council met.",
                        PublicationDate.of("2016-08-16T23:30:00+02:00"),
                        null,
                        null));
    }

    @Test
    void an_atom_entry_may_be_xhtml_and_its_first_publication_counts() throws UnreadableFeed {
        FeedDocument feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Gazette</title><updated>2016-08-18T00:00:00Z</updated>
                <entry>
                  <id>urn:a</id><title type="html">Council &lt;b&gt;meets&lt;/b&gt;</title>
                  <link rel="self" href="https://gazette.example/a.atom"/><link href="/a"/>
                  <published>2016-08-16T10:30:00-04:00</published><updated>2016-08-17T10:30:00-04:00</updated>
                  <source><title>Elsewhere</title><id>urn:b</id></source>
                  <summary>1 &lt; 2</summary>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The council met &amp; left.</p><p>It rained.</p></div></content>
                </entry></feed>""");
        FeedItem entry = feed.items().getFirst();
        assertThat(entry.key()).isEqualTo("urn:a");
        assertThat(entry.link()).isEqualTo("/a");
        assertThat(entry.title()).isEqualTo("Council meets");
        assertThat(entry.summary()).isEqualTo("1 < 2");
        assertThat(entry.content()).isEqualTo("The council met & left.\n\nIt rained.");
        assertThat(entry.published()).isEqualTo(PublicationDate.of("2016-08-16T10:30:00-04:00"));
        assertThat(feed.language()).isEqualTo("en");
    }

    @Test
    void an_rss_1_0_feed_has_its_items_beside_the_channel() throws UnreadableFeed {
        FeedItem item = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Gazette</title><items><rdf:Seq><rdf:li resource="x"/></rdf:Seq></items></channel>
                <item><title>Council meets</title><link>https://gazette.example/a</link><dc:date>2016-08-16</dc:date></item>
                </rdf:RDF>""").items().getFirst();
        assertThat(item.title()).isEqualTo("Council meets");
        assertThat(item.published()).isEqualTo(PublicationDate.of("2016-08-16"));
    }

    @Test
    void a_news_sitemap_names_title_date_and_publisher() throws UnreadableFeed {
        FeedItem item = read("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
                <url><loc>https://gazette.example/a</loc><lastmod>2016-08-20</lastmod>
                <news:news><news:publication><news:name>The Gazette</news:name><news:language>en</news:language></news:publication>
                <news:publication_date>2016-08-16T10:30:00+02:00</news:publication_date><news:title>Council meets</news:title></news:news>
                <image:image><image:loc>https://gazette.example/a.jpg</image:loc></image:image></url></urlset>""").items().getFirst();
        assertThat(item)
                .isEqualTo(new FeedItem(
                        null,
                        "https://gazette.example/a",
                        "Council meets",
                        null,
                        null,
                        PublicationDate.of("2016-08-16T10:30:00+02:00"),
                        "The Gazette",
                        "en"));
    }

    @Test
    void a_json_feed_is_read() throws UnreadableFeed {
        FeedDocument feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Gazette", "language": "en", "items": [
                  {"id": 1, "url": "https://gazette.example/a", "title": "Council meets", "content_html": "<p>The council met.</p>",
                   "summary": "It met.", "date_published": "2016-08-16T10:30:00-04:00"}]}""");
        assertThat(feed.items())
                .containsExactly(new FeedItem(
                        "1",
                        "https://gazette.example/a",
                        "Council meets",
                        "The council met.",
                        "It met.",
                        PublicationDate.of("2016-08-16T10:30:00-04:00"),
                        null,
                        null));
    }

    @Test
    void what_editors_leave_behind_does_no_harm() throws UnreadableFeed {
        FeedItem item =
                read("\n  <?xml version=\"1.0\"?><rss><channel><item><title>Caf&eacute;&nbsp;\u0003opens &mdash; now</title></item></channel></rss>")
                        .items()
                        .getFirst();
        assertThat(item.title()).isEqualTo("Café opens — now");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, <?xml version='1.0' encoding='windows-1252'?>, text/xml",
        "ISO-8859-1, '', text/xml; charset=iso-8859-1",
        "UTF-16LE, <?xml version='1.0' encoding='utf-16'?>, application/rss+xml",
        "UTF-8, <?xml version='1.0' encoding='wonderland'?>, application/rss+xml"
    })
    void character_sets_are_believed_where_they_are_said(String charset, String prolog, String contentType)
            throws UnreadableFeed {
        byte[] bytes = (prolog + "<rss><channel><item><title>Café</title></item></channel></rss>")
                .getBytes(Charset.forName(charset));
        assertThat(FeedDocument.read(bytes, contentType).items().getFirst().title())
                .isEqualTo("Café");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 16 Aug 2016 23:30:00 GMT | 2016-08-16T23:30:00Z",
                "Tue, 16 Aug 2016 23:30:00 EDT | 2016-08-16T23:30:00-04:00",
                "16 Aug 16 3:05 -0700 | 2016-08-16T03:05:00-07:00",
                "Tue, 16 August 2016 | 2016-08-16",
                "Tue, 16 Aug 2016 23:30:00 XYZ | 2016-08-16T23:30:00",
                "2016-08-16T23:30:00+0200 | 2016-08-16T23:30:00+02:00",
                "2016-08-16 23:30:00 | 2016-08-16T23:30:00",
                "2016-08-16T23:30:00.123Z | 2016-08-16T23:30:00.123Z"
            })
    void dates_keep_the_day_and_the_offset_that_are_written(String written, String read) {
        assertThat(FeedDate.read(written)).contains(PublicationDate.of(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "31 Feb 2016", "16 Foo 2016", "2016-13-01", ""})
    void what_is_no_date_is_none(String written) {
        assertThat(FeedDate.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><body/></html> | it is a web page, not a feed",
                "<opml/> | it is XML, but neither RSS nor Atom nor a sitemap",
                "{\"items\": []} | it is JSON, but no JSON Feed",
                "{\"items\": | it begins like JSON, but is none",
                "<rss><channel> | its XML breaks off at line 1",
                "hello | its XML breaks off at line 1"
            })
    void what_is_no_feed_is_told_for_what_it_is(String document, String problem) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(UnreadableFeed.class)
                .hasMessage(problem);
    }

    static FeedDocument read(String text) throws UnreadableFeed {
        return FeedDocument.read(text.getBytes(StandardCharsets.UTF_8), null);
    }
}
