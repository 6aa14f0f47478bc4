package io.eventtimeline.benchmarks.quality.tied;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.benchmarks.quality.event.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiedReportTest {
    private static final String TEXT = "The council met on July 13. It elected a mayor. It will meet on Friday.";

    @TempDir
    private Path folder;

    @Test
    void a_date_within_the_expression_is_right_and_one_on_the_other_side_of_publication_contradicts()
            throws IOException {
        Path file = Files.writeString(folder.resolve("tied.jsonl"), """
                {"id":"a","dct":"2016-08-16","text":"%s","events":[%s,%s,%s]}
                """.formatted(
                        TEXT,
                        tied("met", "[%d,%d]".formatted(TEXT.indexOf("July"), TEXT.indexOf(".")), "included", true),
                        tied("mayor", "[%d,%d]".formatted(TEXT.indexOf("July"), TEXT.indexOf(".")), "included", false),
                        tied("meet", "\"dct\"", "before", false)));

        String table = TiedReport.text(TiedSet.of(file), DocumentReader.english());

        assertThat(table).contains("| all | ours | 66.67 of 3 | 100.00 of 1 | 100.00 | 0.00 of 1 | 0.00 | 1 |");
        assertThat(table).contains("| all | simple rule | 66.67 of 3 | 100.00 of 1 | 100.00 | 0.00 of 1 | 0.00 | 1 |");
    }

    private static String tied(String trigger, String parent, String relation, boolean same) {
        int start = TEXT.indexOf(trigger);
        return "{\"start\":%d,\"end\":%d,\"text\":\"%s\",\"parent\":%s,\"rel\":\"%s\",\"same\":%s}"
                .formatted(start, start + trigger.length(), trigger, parent, relation, same);
    }
}
