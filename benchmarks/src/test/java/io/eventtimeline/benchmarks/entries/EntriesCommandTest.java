package io.eventtimeline.benchmarks.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EntriesCommandTest {
    private static final String GOOD =
            "{\"id\":\"a\",\"published\":\"2016-08-16\",\"text\":\"Norway signed a treaty with Chile on Sunday.\"}\n";

    @TempDir
    Path folder;

    @Test
    void a_file_of_articles_is_read_to_its_end() throws IOException {
        assertThat(exitCode(GOOD)).isZero();
    }

    @Test
    void a_line_without_a_text_or_without_json_is_told_by_the_exit_code_and_costs_only_itself() throws IOException {
        assertThat(exitCode("{\"id\":\"b\",\"withdrawn\":true}\n" + GOOD)).isEqualTo(1);
        assertThat(exitCode("no json\n" + GOOD)).isEqualTo(1);
    }

    private int exitCode(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("articles.jsonl"), lines);
        return new CommandLine(new EntriesCommand()).execute("--input", file.toString());
    }
}
