package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhoTest {
    private static List<Participant> who(String text, String trigger) {
        return Read.event(Read.undated(text), trigger).who();
    }

    private static List<String> roles(String text, String trigger) {
        return who(text, trigger).stream()
                .map(each -> each.canonicalName() + " " + each.role())
                .toList();
    }

    @Test
    void the_subject_acts_and_the_object_is_acted_on() {
        assertThat(roles("Russia invaded Georgia.", "invaded")).containsExactly("Russia AGENT", "Georgia PATIENT");
    }

    @Test
    void in_the_passive_it_is_the_other_way_round() {
        assertThat(roles("Georgia was invaded by Russia.", "invaded"))
                .containsExactly("Russia AGENT", "Georgia PATIENT");
    }

    @Test
    void a_people_and_an_abbreviation_stand_for_their_country() {
        assertThat(roles("U.S. troops attacked Afghan rebels.", "attacked"))
                .containsExactly("United States AGENT", "Afghanistan PATIENT");
    }

    @Test
    void a_last_name_is_the_person_whom_the_article_names_in_full() {
        Participant brown = who("Alice Mary Brown arrived.\n\nMs Brown resigned.", "resigned")
                .getFirst();
        assertThat(brown.name()).isEqualTo("Brown");
        assertThat(brown.canonicalName()).isEqualTo("Alice Mary Brown");
        assertThat(brown.kind()).isEqualTo(Kind.PERSON);
    }

    @Test
    void a_title_parts_an_organisation_from_a_person() {
        List<Participant> who = who("NATO Secretary General Anders Fogh Rasmussen visited Kabul.", "visited");
        assertThat(who).extracting(Participant::canonicalName).contains("NATO", "Anders Fogh Rasmussen");
        assertThat(who).extracting(Participant::kind).contains(Kind.ORGANISATION, Kind.PERSON);
    }

    @Test
    void a_ministry_keeps_its_whole_name() {
        Participant ministry = who("The Russian Foreign Ministry rejected the proposal.", "rejected")
                .getFirst();
        assertThat(ministry.canonicalName()).isEqualTo("Russian Foreign Ministry");
        assertThat(ministry.kind()).isEqualTo(Kind.ORGANISATION);
    }

    @Test
    void a_relative_clause_has_the_noun_before_it_as_its_subject() {
        assertThat(roles("Carl Brown, who was appointed in 2009, resigned.", "appointed"))
                .containsExactly("Carl Brown PATIENT");
    }

    @Test
    void names_of_another_clause_take_no_part() {
        assertThat(roles("Russia signed the treaty after Georgia resigned.", "signed"))
                .containsExactly("Russia AGENT");
    }

    @Test
    void an_abbreviation_in_brackets_stands_for_the_name_before_it() {
        assertThat(who("The Civil Aviation Office (CAO) closed. The CAO rejected the proposal.", "rejected"))
                .extracting(Participant::canonicalName)
                .containsExactly("Civil Aviation Office");
    }

    @Test
    void an_airline_is_no_country_and_a_sum_of_dollars_none_either() {
        assertThat(roles("Air France ordered ten jets for US$ 5 billion.", "ordered"))
                .containsExactly("Air France AGENT");
    }

    @Test
    void a_given_name_that_is_a_verb_too_belongs_to_its_person() {
        assertThat(roles("Mark Brown resigned.", "resigned")).containsExactly("Mark Brown AGENT");
    }

    @Test
    void the_place_is_where_it_happened_and_no_participant() {
        DatedEvent met = Read.event(Read.undated("Finland and Norway met in Helsinki."), "met");
        assertThat(met.where())
                .singleElement()
                .satisfies(place -> assertThat(place.name()).isEqualTo("Helsinki"));
        assertThat(Read.names(met)).containsExactlyInAnyOrder("Finland", "Norway");
    }

    @Test
    void there_are_four_at_most_and_each_once() {
        List<Participant> who = who("Russia, Georgia, France, Norway, Finland and Russian officials met.", "met");
        assertThat(who).hasSize(4).extracting(Participant::canonicalName).doesNotHaveDuplicates();
        assertThat(who).extracting(Participant::role).containsOnly(Role.AGENT);
    }
}
