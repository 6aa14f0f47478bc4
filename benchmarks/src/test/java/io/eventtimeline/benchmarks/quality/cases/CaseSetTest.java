package io.eventtimeline.benchmarks.quality.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.benchmarks.quality.event.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseSetTest {
    @TempDir
    private Path folder;

    @Test
    void a_case_is_right_where_an_event_of_its_trigger_has_its_date_and_status() {
        CaseSet set = CaseSet.of("""
                = plain
                2016-08-16 | The council met on July 13. | met, session | 2016-07-13 asserted
                2016-08-16 | The council met on July 13. | met | 2016-07-14 asserted
                2016-08-16 | The council met on July 13. | met | * planned
                2016-08-16 | The council met on July 13. | elected | 2016-07-13
                """);

        CaseScore score = CaseScore.of(set, DocumentReader.english());

        assertThat(score.wrong()).containsExactly("case plain-2", "case plain-3", "case plain-4");
        assertThat(score.text()).contains("| plain | 1 of 4 |", "| *all* | 1 of 4 |");
        assertThat(score.errors().getFirst())
                .startsWith("plain-2: [met] 2016-07-14 [asserted] wanted of \"The council");
    }

    @Test
    void a_file_of_lines_is_read_too() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.jsonl"), """
                {"id":"c1","kind":"plain","dct":"2016-08-16","text":"The council met on July 13.","trigger":["met"],"date":"2016-07-13","status":[]}
                """);

        assertThat(CaseScore.of(CaseSet.read(file), DocumentReader.english()).wrong())
                .isEmpty();
    }

    @Test
    void a_line_that_is_none_is_told_with_its_place() {
        assertThatThrownBy(() -> CaseSet.of("= plain\nThe council met.\n")).hasMessageContaining("cases.samples:2");
    }

    @Test
    void each_kind_of_ours_has_three_cases_or_more() {
        assertThat(CaseSet.english().cases().stream().collect(Collectors.groupingBy(Case::kind, Collectors.counting())))
                .hasSizeGreaterThan(30)
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThanOrEqualTo(3));
    }
}
