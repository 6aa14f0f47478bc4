package io.eventtimeline.timeline.export;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.month;
import static io.eventtimeline.timeline.SampleEntries.entry;
import static io.eventtimeline.timeline.SampleEntries.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.eventtimeline.contracts.TimelineEntry;
import java.io.StringReader;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Read by ROME.
class AtomWriterTest {
    @Test
    void the_feed_says_what_it_is_of_and_when_it_changed_last() {
        Feed feed = read(Exports.of(Format.ATOM, entry("The council met", day("2016-07-13"))));
        assertThat(feed.getTitle()).isEqualTo("Timeline: q=council");
        assertThat(feed.getUpdated()).isEqualTo(Date.from(Exports.REVISED_AT));
        assertThat(feed.getId()).startsWith("urn:event-timeline:timeline:");
        assertThat(feed.getAuthors()).hasSize(1);
        assertThat(feed.getOtherLinks()).extracting(Link::getRel).containsExactly("self");
    }

    @Test
    void an_entry_has_its_date_in_its_title_and_its_sources_as_links() {
        TimelineEntry summit = entry("The summit began", month("2016-07"));
        Entry entry = read(Exports.of(Format.ATOM, summit)).getEntries().getFirst();
        assertThat(entry.getId()).isEqualTo("urn:event-timeline:entry:" + summit.id());
        assertThat(entry.getTitle()).isEqualTo("July 2016: The summit began");
        assertThat(entry.getAlternateLinks())
                .extracting(Link::getHref)
                .containsExactly("http://127.0.0.1:8080/v1/entries/" + summit.id());
        assertThat(entry.getOtherLinks()).extracting(Link::getHref).containsExactly("https://gazette.example/council");
        assertThat(entry.getContents().getFirst().getValue()).isEqualTo("""
                        July 2016
                        NATO-Russia Council · Brussels
                        1 article, 1 independent source
                        "The summit began" (The Example Gazette, https://gazette.example/council)""");
    }

    @ParameterizedTest
    @MethodSource("io.eventtimeline.timeline.export.Exports#attempts")
    void no_text_leaves_its_element(String attempt) {
        Feed feed = read(Exports.of(Format.ATOM, saying(attempt)));
        assertThat(feed.getEntries()).hasSize(1);
        Entry entry = feed.getEntries().getFirst();
        assertThat(entry.getTitleEx().getType()).isIn(null, "text");
        assertThat(entry.getTitle()).isEqualTo("13 July 2016: " + PlainText.line(attempt));
        assertThat(entry.getContents().getFirst().getType()).isIn(null, "text");
        assertThat(entry.getContents().getFirst().getValue()).contains("\"" + PlainText.line(attempt) + "\"");
        assertThat(entry.getCategories().getFirst().getTerm()).isEqualTo(PlainText.line(attempt));
        assertThat(entry.getOtherLinks()).isEmpty();
    }

    private static Feed read(String export) {
        try {
            return (Feed) new WireFeedInput().build(new StringReader(export));
        } catch (FeedException e) {
            throw new AssertionError(export, e);
        }
    }
}
