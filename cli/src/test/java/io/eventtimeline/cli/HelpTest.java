package io.eventtimeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {
    static Iterable<String> commands() {
        return new CommandLine(Timeline.class).getSubcommands().keySet();
    }

    /// It answers before anything is built, so it cannot ask picocli.
    @ParameterizedTest
    @MethodSource("commands")
    void the_help_of_the_script_has_a_line_for_every_command(String command) throws Exception {
        String script = Files.readString(Path.of(System.getProperty("timeline.root"), "timeline"));

        assertThat(script).containsPattern("(?m)^  " + command + "\\b");
    }
}
