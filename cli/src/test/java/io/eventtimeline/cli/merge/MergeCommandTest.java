package io.eventtimeline.cli.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.cli.lines.Captured;
import io.eventtimeline.cli.lines.FailingExtraction;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MergeCommandTest {
    @Test
    void a_document_that_the_extractor_fails_on_is_told_with_its_line_and_the_others_are_merged() {
        Captured captured = new Captured("""
                {"id": "a", "dct": "2016-08-16", "text": "An earthquake struck Norway on July 13, 2016."}
                {"id": "b", "dct": "2016-08-16", "text": "%s An earthquake struck Norway on July 13, 2016."}
                {"id": "c", "dct": "2016-08-16", "text": "An earthquake struck Norway on July 13, 2016."}
                """.formatted(FailingExtraction.FAILS));

        int code = new CommandLine(new MergeCommand(captured.console(), FailingExtraction::new)).execute();

        assertThat(code).isEqualTo(1);
        assertThat(captured.out())
                .contains("\"date\":\"2016-07-13\"", "\"id\":\"a\"", "\"id\":\"c\"")
                .doesNotContain("\"id\":\"b\"");
        assertThat(captured.err())
                .startsWith("line:2: document makes this program fail: ")
                .hasLineCount(1);
    }
}
