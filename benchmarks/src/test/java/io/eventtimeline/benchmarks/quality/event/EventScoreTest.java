package io.eventtimeline.benchmarks.quality.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.benchmarks.quality.gold.FileKind;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.benchmarks.quality.gold.GoldFolder;
import io.eventtimeline.contracts.InvalidRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventScoreTest {
    private static final String TEXT =
            "The mayor met the ministers of Norway on July 13. The council did not visit Oslo in May.";
    private static final DocumentReader READER = DocumentReader.english();

    @TempDir
    private Path folder;

    @Test
    void matched_dated_and_denied_events_are_counted() throws IOException {
        String met = event("met", "\"date\":\"2016-07-13\",\"who\":[{\"text\":\"Norway\"}],\"certainty\":\"CERTAIN\"");
        String visit = event("visit", "\"certainty\":\"CERTAIN\",\"polarity\":\"NEG\"");
        String never = event("mayor", "\"date\":\"2016-01-01\"");
        write(met + "," + visit + "," + never);

        String rows =
                EventScore.of(new GoldFolder(folder).sets().getFirst(), READER).text();

        assertThat(rows)
                .contains("| gold events, ours | 3, 2 |")
                .contains("| trigger P, R, F1 | 100.00, 66.67, 80.00 |")
                .contains("| dated recall, of 2 | 50.00 |")
                .contains("| right date, of those found | 100.00 |")
                .contains("| who P, R, F1 | ")
                .contains("| status (all asserted), of 2 | 100.00 (50.00) |")
                .contains("| publication date for every dated event | 0.00 |");
    }

    @Test
    void each_class_of_events_has_a_row_of_its_own() throws IOException {
        write(event("met", "\"date\":\"2016-07-13\"") + "," + event("visit", "\"date\":\"2016-07-14\""));

        assertThat(EventScore.of(new GoldFolder(folder).sets().getFirst(), READER)
                        .classes())
                .contains("| meeting | 1 | 1 | 1 of 1 (100 %) | 0 |")
                .contains("| denied | 1 | 1 | 0 of 1 (0 %) | 0 |")
                .contains("| resolved | 2 | 2 | 1 of 2 (50 %) | 0 |")
                .contains("| same-clause | 2 | 2 | 1 of 2 (50 %) | 0 |");
    }

    @Test
    void reporting_verbs_and_long_triggers_are_left_out() throws IOException {
        String said = event("met", "\"date\":\"2016-07-13\"").replace("\"text\":\"met\"", "\"text\":\"announced\"");
        String whole = event("met the ministers of Norway", "\"date\":\"2016-07-13\"");
        write(said + "," + whole);

        assertThat(EventScore.of(new GoldFolder(folder).sets().getFirst(), READER)
                        .text())
                .contains("| gold events, ours | 1, 2 |")
                .contains("| dated recall, of 0 | 0.00 |");
    }

    @Test
    void a_listed_event_is_found_by_its_date_and_a_phrase_of_its_sentence() throws IOException {
        write("");
        Path list = Files.writeString(folder.resolve("list.jsonl"), """
                {"file":"a","date":"2016-07-13","phrase":"the ministers of Norway","who":["Norway"],"status":"happened"}
                {"file":"a","date":"2016-07-14","phrase":"the ministers of Norway","who":["Norway"],"status":"happened"}
                {"file":"a","date":"2016-07-15","phrase":"nothing","who":[],"status":"happened","optional":true}
                """);

        ListScore score = ListScore.of(list, documents(), READER.extractor());

        assertThat(FileKind.of(list)).isEqualTo(FileKind.LIST);
        assertThat(score.text()).contains("| found | 1 of 2 |", "| who | 1 |", "| status | 1 |", "| dates | 1 of 2 |");
        assertThat(score.missed()).containsExactly("2016-07-14 the ministers of Norway");
    }

    @Test
    void a_list_about_a_document_that_is_not_there_is_refused() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.jsonl"),
                "{\"file\":\"b\",\"date\":\"2016\",\"phrase\":\"x\",\"who\":[],\"status\":\"happened\"}");

        assertThatThrownBy(() -> ListScore.of(list, Map.of(), READER.extractor()))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageContaining("names no document of this folder: b");
    }

    private Map<String, GoldDocument> documents() throws IOException {
        return new GoldFolder(folder)
                .sets().getFirst().documents().stream()
                        .collect(Collectors.toMap(GoldDocument::id, Function.identity()));
    }

    private void write(String events) throws IOException {
        Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"dct\":\"2016-08-16\",\"text\":\"" + TEXT + "\",\"events\":[" + events + "]}\n");
    }

    private static String event(String trigger, String more) {
        int start = TEXT.indexOf(trigger);
        return "{\"start\":%d,\"end\":%d,\"text\":\"%s\",%s}".formatted(start, start + trigger.length(), trigger, more);
    }
}
