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

    @Test
    void spellings_of_one_country_are_one() {
        for (String spelling : List.of("US", "U.S.", "United States", "America")) {
            assertThat(roles("The envoy said that " + spelling + " rejected the proposal.", "rejected"))
                    .containsExactly("United States AGENT");
        }
    }

    @Test
    void a_person_has_the_fullest_spelling_of_the_article() {
        String text = "James C. Lanyon arrived.\n\nPolice arrested James Charles Lanyon.\n\nMr Lanyon resigned.";
        assertThat(roles(text, "arrived")).containsExactly("James Charles Lanyon AGENT");
        assertThat(roles(text, "resigned")).containsExactly("James Charles Lanyon AGENT");
    }

    @Test
    void two_persons_of_one_last_name_stay_two() {
        String text = "Alice Lanyon arrived.\n\nCarl Lanyon departed.\n\nMr Lanyon resigned.";
        assertThat(roles(text, "arrived")).containsExactly("Alice Lanyon AGENT");
        assertThat(roles(text, "resigned")).containsExactly("Lanyon AGENT");
    }

    @Test
    void initials_stand_for_the_name_that_has_them() {
        String text = "The National Transport Union rejected the proposal.\n\nThe NTU resigned.";
        assertThat(roles(text, "rejected")).containsExactly("National Transport Union AGENT");
        assertThat(roles(text, "resigned")).containsExactly("National Transport Union AGENT");
    }

    @Test
    void a_suffix_makes_no_other_company() {
        String text = "Harbour Motor Corp. bought Lindon Inc. last year.\n\nHarbour Motor sold Lindon.";
        assertThat(roles(text, "bought")).containsExactly("Harbour Motor AGENT", "Lindon PATIENT");
        assertThat(roles(text, "sold")).containsExactly("Harbour Motor AGENT", "Lindon PATIENT");
    }

    @Test
    void a_country_that_only_describes_a_thing_takes_no_part() {
        assertThat(roles("The UK index fell on Monday.", "fell")).isEmpty();
        assertThat(roles("An American manufacturer bought a German carmaker.", "bought"))
                .isEmpty();
    }

    @Test
    void what_acts_for_a_country_is_the_country() {
        assertThat(roles("Russian forces attacked the village.", "attacked")).containsExactly("Russia AGENT");
        assertThat(roles("The British government rejected the proposal.", "rejected"))
                .containsExactly("Britain AGENT");
        assertThat(roles("Two men were arrested by Afghan police.", "arrested")).containsExactly("Afghanistan AGENT");
    }

    @Test
    void a_company_that_only_describes_its_officer_takes_no_part() {
        assertThat(roles("Kestrel CEO Alice Brown resigned.", "resigned")).containsExactly("Alice Brown AGENT");
    }

    @Test
    void a_title_is_no_part_of_a_name() {
        assertThat(roles("Secretary of State Alice Brown visited the camp.", "visited"))
                .containsExactly("Alice Brown AGENT");
        assertThat(roles("President of the United States Carl Brown signed the law.", "signed"))
                .containsExactly("Carl Brown AGENT");
    }

    @Test
    void words_with_a_capital_are_no_names_for_that() {
        assertThat(roles("Unlike Chrysler, the company sold the plant.", "sold"))
                .containsExactly("Chrysler AGENT");
        assertThat(roles("The court rejected Chapter 11.", "rejected")).isEmpty();
        assertThat(roles("Technology destroyed the business.", "destroyed")).isEmpty();
    }

    @Test
    void a_ship_and_a_storm_are_no_persons() {
        assertThat(who("The ferry Marie Brown sank.", "sank"))
                .extracting(Participant::kind)
                .containsExactly(Kind.OTHER);
        assertThat(who("Hurricane Alice Brown destroyed the harbour.", "destroyed"))
                .extracting(Participant::kind)
                .containsExactly(Kind.OTHER);
    }

    @Test
    void a_noun_of_a_happening_has_those_beside_it() {
        assertThat(roles("Talks between Norway and Finland began.", "Talks"))
                .containsExactlyInAnyOrder("Norway AGENT", "Finland AGENT");
        assertThat(roles("The attack on Georgia by Russia began.", "attack"))
                .containsExactly("Russia AGENT", "Georgia PATIENT");
        assertThat(roles("The minister condemned Norway's visit to Sweden.", "visit"))
                .containsExactly("Norway AGENT", "Sweden PATIENT");
    }

    @Test
    void who_takes_part_in_another_happening_does_not_in_this_one() {
        assertThat(roles("Norway condemned the attack on Finland.", "condemned"))
                .containsExactly("Norway AGENT");
    }

    @Test
    void who_is_asked_to_do_something_does_it() {
        assertThat(roles("Norway asked Finland to send helicopters.", "send")).containsExactly("Finland AGENT");
    }

    @Test
    void a_clause_about_a_common_noun_has_no_name_for_its_subject() {
        assertThat(roles("Norway praised the owners of ships seized in 2009.", "seized"))
                .isEmpty();
    }

    @Test
    void a_given_name_alone_is_a_person() {
        assertThat(who("The court acquitted Melissa.", "acquitted"))
                .extracting(Participant::kind)
                .containsExactly(Kind.PERSON);
    }

    @Test
    void a_word_in_capitals_for_emphasis_is_no_name() {
        assertThat(roles("The union did NOT reject the proposal.", "reject")).isEmpty();
    }

    @Test
    void who_made_it_may_stand_behind_the_noun_of_a_happening() {
        assertThat(roles("The visit made by Norway was a success.", "visit")).containsExactly("Norway AGENT");
    }

    @Test
    void all_names_in_a_row_share_what_follows() {
        assertThat(roles("Norway, Finland and Sweden agreed to sign the treaty.", "sign"))
                .containsExactly("Norway AGENT", "Finland AGENT", "Sweden AGENT");
    }

    @Test
    void the_board_of_a_company_does_what_the_company_does() {
        assertThat(roles("The plan was rejected by the board of Kestrel.", "rejected"))
                .containsExactly("Kestrel AGENT");
    }
}
