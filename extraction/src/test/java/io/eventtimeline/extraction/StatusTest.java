package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {
    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministers met in Oslo.                            | met      | ASSERTED",
                "The ministers have met in Oslo.                       | met      | ASSERTED",
                "The ministers will meet in Oslo.                      | meet     | PLANNED",
                "The ministers are expected to meet in Oslo.           | meet     | PLANNED",
                "The ministers plan to meet in Oslo.                   | meet     | PLANNED",
                "The ministers are due to meet in Oslo.                | meet     | PLANNED",
                "Ministers to meet in Oslo                             | meet     | PLANNED",
                "The summit will be held in Oslo.                      | summit   | PLANNED",
                "The planned summit pleased nobody.                    | summit   | PLANNED",
                "The ministers may meet in Oslo.                       | meet     | POSSIBLE",
                "The ministers could have met in Oslo.                 | met      | POSSIBLE",
                "The envoy asked them to resign.                       | resign   | POSSIBLE",
                "He will leave if the government resigns.              | resigns  | POSSIBLE",
                "The ministers did not meet in Oslo.                   | meet     | DENIED",
                "The ministers have never met.                         | met      | DENIED",
                "The ministers failed to meet in Oslo.                 | meet     | DENIED",
                "The army denied the attack.                           | attack   | DENIED",
                "No talks were held.                                   | talks    | DENIED",
                "Norway won a contract to supply ten ships.             | supply   | PLANNED",
                "The ministers will meet and sign the treaty.           | sign     | PLANNED",
                "The minister told them not to resign.                  | resign   | DENIED",
                "The summit is scheduled for May.                       | summit   | PLANNED",
                "The rebels managed to capture the bridge.             | capture  | ASSERTED",
            })
    void the_words_before_a_happening_say_whether_it_happened(String sentence, String trigger, Status status) {
        assertStatus(sentence, trigger, status);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The summit was called off.                            | summit    | DENIED",
                "The summit has been cancelled.                        | summit    | DENIED",
                "The summit, planned for June, has been cancelled.     | summit    | DENIED",
                "The mayor cancelled the election planned for May.      | election  | DENIED",
                "The mayor cancelled the election planned for May.      | cancelled | ASSERTED",
                "The cancelled summit had been planned for a year.       | summit    | DENIED",
                "A strike was averted.                                  | strike    | DENIED",
                "The mayor did not cancel the election.                 | election  | ASSERTED",
                "The judge blocked the appeal.                          | appeal    | ASSERTED",
                "The election was postponed until May.                  | election  | PLANNED",
                "The judge adjourned the trial until Friday.            | trial     | PLANNED",
                "The firm postponed the launch of a car.                | postponed | ASSERTED",
            })
    void what_is_called_off_is_denied_and_what_is_postponed_is_planned(String sentence, String trigger, Status status) {
        assertStatus(sentence, trigger, status);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "No one was injured.                                    | injured   | DENIED",
                "Nobody resigned.                                       | resigned  | DENIED",
                "None of the sailors was injured.                       | injured   | DENIED",
                "No ships were attacked.                                | attacked  | DENIED",
                "Police arrested no one.                                | arrested  | DENIED",
                "A man with no ticket was arrested.                     | arrested  | ASSERTED",
                "The envoy left without signing the treaty.             | signing   | DENIED",
                "The envoy left instead of signing the treaty.          | signing   | DENIED",
                "The minister was unable to resign.                     | resign    | DENIED",
                "The army denied that its planes had bombed the bridge. | bombed    | DENIED",
                "The army rejected claims that it bombed the bridge.    | bombed    | DENIED",
                "The army denied bombing the bridge.                    | bombing   | DENIED",
                "The suspect was not arrested or convicted.             | convicted | DENIED",
                "The strike will not affect the election.               | election  | ASSERTED",
            })
    void what_nobody_did_and_what_was_denied_is_denied(String sentence, String trigger, Status status) {
        assertStatus(sentence, trigger, status);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "If the treaty is not signed by May, the army could attack.      | signed   | POSSIBLE",
                "If the treaty is not signed by May, the army could attack.      | attack   | POSSIBLE",
                "If the treaty is not signed by May, the army will attack.       | attack   | PLANNED",
                "The union will strike unless the minister resigns.              | resigns  | POSSIBLE",
                "The union did not say whether its leader resigned.              | resigned | POSSIBLE",
                "The union threatened to strike.                                 | strike   | POSSIBLE",
                "The union allegedly attacked the minister.                      | attacked | POSSIBLE",
                "The minister said that the army would attack.                   | attack   | PLANNED",
                "The minister said that the army would attack if talks failed.   | attack   | POSSIBLE",
                "The firm, which was founded in 1900, could collapse.            | founded  | ASSERTED",
            })
    void what_hangs_on_a_condition_is_possible(String sentence, String trigger, Status status) {
        assertStatus(sentence, trigger, status);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The storm is forecast to hit Lisbon.                   | hit       | PLANNED",
                "The election is due in May.                            | election  | PLANNED",
                "The firm agreed to buy its rival.                      | buy       | PLANNED",
                "The firm did not agree to buy its rival.               | buy       | DENIED",
                "The firm may agree to buy its rival.                   | buy       | POSSIBLE",
                "The army sent troops to attack the town.               | attack    | POSSIBLE",
                "The army will send troops to attack the town.          | attack    | PLANNED",
                "Norway came from behind to beat Sweden.                | beat      | ASSERTED",
                "The index fell 3 percent to close at 7,000.            | close     | ASSERTED",
                "She was the first minister to resign.                  | resign    | ASSERTED",
                "She will be the first minister to resign.              | resign    | PLANNED",
                "The minister is said to have resigned.                 | resigned  | ASSERTED",
                "The suspect will be arrested and deported.             | deported  | PLANNED",
            })
    void an_infinitive_has_its_status_from_what_it_hangs_on(String sentence, String trigger, Status status) {
        assertStatus(sentence, trigger, status);
    }

    @Test
    void what_is_told_as_a_fact_of_a_later_day_is_planned() {
        assertThat(Read.on("2016-08-16", "The summit opens on September 5, 2016."))
                .allMatch(event -> event.what().status() == Status.PLANNED);
        assertThat(Read.event(Read.on("2016-08-16", "The army attacked on August 10, 2016."), "attacked")
                        .what()
                        .status())
                .isEqualTo(Status.ASSERTED);
    }

    private static void assertStatus(String sentence, String trigger, Status status) {
        assertThat(Read.event(Read.undated(sentence), trigger).what().status()).isEqualTo(status);
    }
}
