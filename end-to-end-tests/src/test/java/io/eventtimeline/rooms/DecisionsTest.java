package io.eventtimeline.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final Path DECISIONS = Path.of(System.getProperty("timeline.root"), "docs", "decisions");

    @Test
    void every_decision_is_in_the_index_and_has_a_number_of_its_own() throws IOException {
        String index = Files.readString(DECISIONS.resolve("README.md"));
        List<String> files;
        try (Stream<Path> all = Files.list(DECISIONS)) {
            files = all.map(file -> file.getFileName().toString())
                    .filter(name -> Character.isDigit(name.charAt(0)))
                    .toList();
        }

        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(index).contains("](" + file + ")"));
        assertThat(files.stream().map(file -> file.substring(0, 4))).doesNotHaveDuplicates();
    }
}
