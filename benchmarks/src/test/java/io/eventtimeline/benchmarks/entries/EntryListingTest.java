package io.eventtimeline.benchmarks.entries;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Version;
import io.eventtimeline.extraction.Extractor;
import io.eventtimeline.merging.Merger;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryListingTest {
    private static final String TEXT =
            "Norway signed a treaty in 2014. On Sunday Finland bought two jets and arrested a spy in Oslo.";

    @Test
    void entries_stand_in_order_of_time_with_their_sentence() {
        String all = listing().text(0, 10);

        assertThat(all)
                .contains(
                        "   1  2014  year",
                        "\"Norway signed a treaty in 2014.\"",
                        "sources: Northern Wire (1 article)");
        assertThat(all.indexOf("2014")).isLessThan(all.indexOf("2016-08-14"));
    }

    @Test
    void what_repeats_the_sentence_and_date_of_another_entry_is_marked_and_counted() {
        assertThat(listing().text(0, 10)).contains("repeats 2: the same sentence and date", "3 entries of 3, 1 repeat");
    }

    @Test
    void entries_before_the_first_are_skipped() {
        assertThat(listing().text(2, 10)).doesNotContain("   1  ").contains("   3  ", "1 entries of 3");
    }

    private static EntryListing listing() {
        var article = new ArticleLine("a", "2016-08-16", null, TEXT, null, "Northern Wire").article();
        Merger merger = Merger.standard();
        return new EntryListing(
                merger.entries(merger.mentions(Extractor.english().extract(article, Version.OFFLINE), List.of())));
    }
}
