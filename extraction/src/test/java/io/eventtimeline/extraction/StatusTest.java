package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Status;
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
        assertThat(Read.event(Read.undated(sentence), trigger).what().status()).isEqualTo(status);
    }
}
