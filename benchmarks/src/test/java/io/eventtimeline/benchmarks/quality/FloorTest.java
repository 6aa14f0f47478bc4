package io.eventtimeline.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.benchmarks.quality.cases.CaseScore;
import io.eventtimeline.benchmarks.quality.cases.CaseSet;
import io.eventtimeline.benchmarks.quality.event.DocumentReader;
import io.eventtimeline.benchmarks.quality.event.EventScore;
import io.eventtimeline.benchmarks.quality.gold.SampleReports;
import io.eventtimeline.benchmarks.quality.gold.SampleSentences;
import io.eventtimeline.benchmarks.quality.report.ErrorList;
import io.eventtimeline.benchmarks.quality.score.Judgement;
import io.eventtimeline.benchmarks.quality.score.Judging;
import io.eventtimeline.extraction.time.TimeTagger;
import io.eventtimeline.extraction.time.rules.RuleBook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FloorTest {
    private static final Floor FLOOR = Floor.committed();
    private static final DocumentReader READER = DocumentReader.english();
    private static final EventScore EVENTS = EventScore.of(SampleReports.english(), READER);
    private static final EventScore TOPICS = EventScore.of(SampleReports.topics(), READER);
    private static final CaseScore CASES = CaseScore.of(CaseSet.english(), READER);

    @Test
    void our_own_sentences_are_read_as_well_as_ever() {
        List<Judgement> judgements = judgements(TimeTagger.english());

        assertThat(FLOOR.fallen(Floor.of(judgements, EVENTS, TOPICS, CASES)))
                .as(() -> becameWorse(judgements))
                .isEmpty();
    }

    @Test
    void what_of_our_own_reports_was_right_once_stays_right() {
        assertThat(EVENTS.wrong())
                .as("If a change is meant: ./timeline bench quality --update-floor")
                .isSubsetOf(FLOOR.wrong());
        assertThat(TOPICS.wrong())
                .as("If a change is meant: ./timeline bench quality --update-floor")
                .isSubsetOf(FLOOR.wrong());
        assertThat(EVENTS.figures().get("event dated recall")).isGreaterThan(90);
    }

    @Test
    void a_case_that_was_dated_rightly_once_stays_so() {
        assertThat(CASES.wrong())
                .as(() -> String.join("\n", CASES.errors())
                        + "\nIf a change is meant: ./timeline bench quality --update-floor")
                .isSubsetOf(FLOOR.wrong());
    }

    @Test
    void a_tagger_without_its_vague_rules_falls_below_and_the_sentences_are_told() {
        RuleBook without =
                RuleBook.english(name -> name.equals("vague.rules") ? Optional.of("# none\n") : Optional.empty());
        List<Judgement> judgements = judgements(TimeTagger.of(without));

        assertThat(FLOOR.fallen(Floor.of(judgements, EVENTS, TOPICS, CASES)))
                .anyMatch(fallen -> fallen.startsWith("relaxed: "))
                .anyMatch(fallen -> fallen.startsWith("vague found: "));
        assertThat(becameWorse(judgements)).contains("The shop is [now] closed.", "--update-floor");
    }

    @Test
    void a_sort_of_which_nothing_is_left_has_fallen() {
        Floor once = Floor.read("value = 84.21\nset found = 2\nwrong = set-1\n");
        Floor now = Floor.read("value = 84.21\n");

        assertThat(once.fallen(now)).containsExactly("set found: 0, was 2");
        assertThat(now.fallen(once)).isEmpty();
    }

    @Test
    void it_is_read_as_it_was_written() {
        Floor floor = Floor.of(judgements(TimeTagger.english()), EVENTS, TOPICS, CASES);

        assertThat(Floor.read(floor.text())).isEqualTo(floor);
        assertThat(floor.figures()).containsKeys("strict", "relaxed", "value", "weekday found", "event dated recall");
    }

    private static List<Judgement> judgements(TimeTagger tagger) {
        return new Judging(tagger).of(SampleSentences.english());
    }

    private static String becameWorse(List<Judgement> judgements) {
        List<Judgement> worse = judgements.stream()
                .filter(each -> !FLOOR.wrong().contains(each.document().id()))
                .toList();
        return "These were right before:\n" + new ErrorList(SampleSentences.NAME, worse, Integer.MAX_VALUE).text()
                + "\nIf that is meant: ./timeline bench quality --update-floor\n";
    }
}
