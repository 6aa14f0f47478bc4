package io.eventtimeline.extraction;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.extraction.salience.Salience;
import io.eventtimeline.extraction.salience.Salience.Feature;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SalienceTest {
    private static final String PUBLISHED = "2016-08-16";

    @Test
    void a_salience_is_the_sum_of_what_speaks_for_the_event() {
        assertThat(Salience.of(Set.of(Feature.MAIN_CLAUSE, Feature.OWN_DAY, Feature.CERTAIN)))
                .isEqualTo(0.5);
    }

    @Test
    void no_salience_leaves_the_range_from_0_to_1() {
        assertThat(Salience.of(Set.of(Feature.REPEATED))).isZero();
        assertThat(Salience.of(EnumSet.range(Feature.MAIN_CLAUSE, Feature.TOLD_AGAIN)))
                .isEqualTo(1);
    }

    @Test
    void a_dated_meeting_of_named_ministers_is_wanted() {
        assertThat(salience("Angela Merkel met the ministers in Berlin on July 13.", "met"))
                .isGreaterThanOrEqualTo(DatedEvent.LEAST_MERGED);
    }

    @Test
    void an_event_with_a_day_of_its_own_has_more_than_one_without() {
        assertThat(salience("The bridge collapsed on July 13.", "collapsed"))
                .isGreaterThan(salience("The bridge collapsed.", "collapsed"));
    }

    @Test
    void a_main_clause_has_more_than_a_relative_one() {
        String text = "The man, who resigned on July 12, married on July 13.";
        assertThat(salience(text, "married")).isGreaterThan(salience(text, "resigned"));
    }

    @Test
    void a_named_participant_counts() {
        assertThat(salience("Angela Merkel resigned on July 13.", "resigned"))
                .isGreaterThan(salience("Some resigned on July 13.", "resigned"));
    }

    @Test
    void what_may_happen_has_less_than_what_did() {
        assertThat(salience("The talks may collapse on August 20.", "collapse"))
                .isLessThan(salience("The talks collapsed on August 10.", "collapsed"));
    }

    @Test
    void a_day_of_its_own_has_more_than_the_day_of_the_story() {
        String text = "The bridge collapsed on July 13. The road flooded.";
        assertThat(salience(text, "collapsed")).isGreaterThan(salience(text, "flooded"));
    }

    @Test
    void what_is_quoted_and_what_somebody_tells_of_himself_has_less() {
        assertThat(salience("\"The bridge collapsed on July 13,\" he said.", "collapsed"))
                .isLessThan(salience("The bridge collapsed on July 13.", "collapsed"));
        assertThat(salience("I married on July 13.", "married"))
                .isLessThan(salience("He married on July 13.", "married"));
    }

    @Test
    void what_goes_on_in_general_has_less_than_what_happened() {
        assertThat(salience(Read.BELOW_THE_LEAD + "The farmers build huts.", "build"))
                .isLessThan(salience(Read.BELOW_THE_LEAD + "The farmers built huts.", "built"));
    }

    @Test
    void a_noun_behind_a_preposition_is_aside() {
        assertThat(salience("The bridge fell in an earthquake on July 13.", "earthquake"))
                .isLessThan(salience("An earthquake shook the bridge on July 13.", "earthquake"));
    }

    private static double salience(String text, String trigger) {
        return requireNonNull(Read.event(Read.on(PUBLISHED, text), trigger).salience());
    }
}
