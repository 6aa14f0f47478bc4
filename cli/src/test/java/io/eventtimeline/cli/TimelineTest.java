package io.eventtimeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is refused is refused in one line, and what cannot even be tried ends with 2.
class TimelineTest {
    @TempDir
    private Path folder = Path.of("unset");

    private final StringWriter said = new StringWriter();

    @Test
    void a_folder_instead_of_lines_is_refused() {
        assertThat(run("tag", "--input", folder.toString())).isEqualTo(2);
        assertThat(said()).isEqualTo(folder + ": is a folder; give files");
    }

    @Test
    void a_missing_file_of_lines_is_refused() {
        assertThat(run("tag", "--input", folder + "/no.jsonl")).isEqualTo(2);
        assertThat(said()).isEqualTo(folder + "/no.jsonl: there is no such file");
    }

    @Test
    void a_folder_instead_of_a_journal_is_refused() throws Exception {
        Path text = Files.writeString(folder.resolve("a.txt"), "The council met.");

        assertThat(run("ingest", "--journal", folder.toString(), text.toString()))
                .isEqualTo(2);
        assertThat(said()).isEqualTo(folder + ": is a folder; give a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notaurl", "127.0.0.1:8081", "localhost:8081", "ftp://localhost", "http://", "a b"})
    void an_address_that_is_none_is_refused_with_how_to_write_it(String address) {
        assertThat(run("ingest", "--to", address, "a.txt")).isEqualTo(2);
        assertThat(said()).isEqualTo("--to " + address + ": write http://HOST:PORT");
    }

    @Test
    void patience_below_nothing_is_refused() {
        assertThat(run("ingest", "--patience", "-1", "a.txt")).isEqualTo(2);
        assertThat(said()).isEqualTo("--patience -1: write 0 seconds or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "down"})
    void a_data_folder_that_is_not_there_is_refused(String command) {
        assertThat(run(command, "--data", folder + "/nowhere")).isEqualTo(2);
        assertThat(said()).isEqualTo("--data " + folder + "/nowhere: no such folder");
    }

    @Test
    void an_unknown_command_is_told_where_the_known_ones_are() {
        assertThat(run("frobnicate", "--all")).isEqualTo(2);
        assertThat(said()).isEqualTo("there is no command frobnicate: ./timeline help");
    }

    @Test
    void an_unknown_option_is_told_with_the_usage() {
        assertThat(run("tag", "--frobnicate")).isEqualTo(2);
        assertThat(said()).contains("--frobnicate", "Usage: timeline tag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "up", "status", "down", "tag", "extract", "ingest", "advance-epoch"})
    void every_command_tells_its_version(String command) {
        String[] words = (command + " --version").strip().split(" ");

        assertThat(run(words)).isZero();
        assertThat(said()).matches("event-timeline \\S.*");
    }

    private int run(String... words) {
        PrintWriter writer = new PrintWriter(said, true);
        return Timeline.commandLine().setOut(writer).setErr(writer).execute(words);
    }

    private String said() {
        return said.toString().strip();
    }
}
