package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is an event whatever the trigger files know of it, and which word of two that tell the same is.
class DetectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tower is tall.",
                "The firm has two factories and owns a mine.",
                "The box contains ten coins and seems full.",
                "The result depends on the weather.",
                "Everyone knows the mayor.",
                "The two firms are based in Oslo.",
            })
    void how_things_are_is_no_event(String sentence) {
        assertThat(triggers(sentence)).isEmpty();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "The mayor cancelled a planned visit.,                    cancelled visit",
        "Prices fell 3 percent compared with May.,                fell",
        "Ten people were arrested including two boys.,            arrested",
        "The minister said that the bridge collapsed.,            said collapsed",
        "The club announced that it had hired a coach.,           announced hired",
    })
    void verbs_and_nouns_of_happenings_are_events(String sentence, String expected) {
        assertThat(triggers(sentence)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "The ministers held talks in Oslo.,                       talks",
        "The two sides reached an agreement.,                     agreement",
        "The funeral took place in Rome.,                         funeral",
        "Norway made an offer for the yard.,                      offer",
        "The police carried out a search of the house.,           search",
        "An earthquake struck the coast.,                         earthquake",
        "There was an attack on the base.,                        attack",
    })
    void a_light_verb_yields_to_its_noun(String sentence, String expected) {
        assertThat(triggers(sentence)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "It took place on Sunday.,                                took place",
        "The index reached its highest level on Friday.,          reached",
        "Smith finished first on Sunday.,                         finished",
        "Kenya took the lead on Sunday.,                          took",
    })
    void a_light_verb_with_nothing_to_carry_is_the_event(String sentence, String expected) {
        assertThat(triggers(sentence)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "Prices began to fall in May.,                            fall ASSERTED",
        "Prices started falling in May.,                          falling ASSERTED",
        "The bank wants to buy its rival.,                        buy POSSIBLE",
        "The bank failed to buy its rival.,                       buy DENIED",
        "The bank plans to sell ten branches.,                    sell PLANNED",
        "The army managed to capture the bridge.,                 capture ASSERTED",
    })
    void a_verb_that_says_whether_another_comes_about_yields_to_it(String sentence, String expected) {
        assertThat(Read.undated(sentence))
                .extracting(event -> event.what().trigger() + " " + event.what().status())
                .containsExactly(expected);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "Norway signed a contract on Sunday.,                     signed",
        "The firm said in a statement that it was late.,          said",
        "'Shares dropped, a fall of three percent.',              dropped",
        "Prices fell in a sharp drop.,                            fell",
        "An earthquake destroyed the town.,                       earthquake",
    })
    void one_happening_told_twice_is_one_event(String sentence, String expected) {
        assertThat(triggers(sentence)).containsExactly(expected);
    }

    /// The triggers alone: of "took place - asserted", what stands before the date and the status.
    private static List<String> triggers(String sentence) {
        return Read.told(sentence).stream()
                .map(told -> String.join(" ", Arrays.asList(told.split(" ")).subList(0, told.split(" ").length - 2)))
                .toList();
    }
}
