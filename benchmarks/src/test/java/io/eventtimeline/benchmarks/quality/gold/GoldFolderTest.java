package io.eventtimeline.benchmarks.quality.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.InvalidRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFolderTest {
    private static final String LINE = """
            {"id":"%s","dct":"2016-08-16","text":"It met on July 13.","timexes":[{"start":10,"end":%d,"type":"DATE","value":"%s"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void each_file_of_lines_is_a_set() throws IOException {
        Files.writeString(folder.resolve("news.jsonl"), LINE.formatted("a", 17, "2016-07-13"));
        Files.writeString(folder.resolve("pages.jsonl"), "{\"id\":\"a\",\"file\":\"a.html\"}\n");
        Files.writeString(folder.resolve("README.md"), "Gold.");

        List<GoldSet> sets = new GoldFolder(folder).sets();

        assertThat(sets).extracting(GoldSet::name).containsExactly("news");
        assertThat(sets.getFirst().hasTimexes()).isTrue();
        assertThat(sets.getFirst().documents().getFirst().expressions())
                .containsExactly(Expression.gold(10, 17, "DATE", "2016-07-13"));
    }

    @Test
    void a_span_outside_its_text_is_told_with_file_and_line() throws IOException {
        Files.writeString(
                folder.resolve("news.jsonl"), LINE.formatted("a", 17, "2016") + LINE.formatted("b", 99, "2016"));

        assertThatThrownBy(() -> new GoldFolder(folder).sets())
                .isInstanceOf(InvalidRecord.class)
                .hasMessage(folder + "/news.jsonl:2: timexes has a span outside the text: 10 to 99");
    }

    @Test
    void a_document_is_always_in_the_same_half_and_the_halves_are_about_equal() {
        long tuned = IntStream.range(0, 1000)
                .filter(number -> Half.of("APW-" + number) == Half.tuned)
                .count();

        assertThat(tuned).isBetween(450L, 550L);
        assertThat(Half.of("council")).isEqualTo(Half.of("council"));
    }

    @Test
    void a_history_is_a_text_whose_dates_lie_long_before_its_publication() throws IOException {
        Files.writeString(
                folder.resolve("texts.jsonl"),
                LINE.formatted("news", 17, "2016-07-13")
                        + LINE.formatted("history", 17, "1939-09")
                        + LINE.formatted("old", 17, "BC0480"));

        assertThat(new GoldFolder(folder).sets().getFirst().documents())
                .extracting(GoldDocument::isNarrative)
                .containsExactly(false, true, true);
    }
}
