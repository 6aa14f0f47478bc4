package io.eventtimeline.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The packaged program, in a process of its own with a heap that is smaller than its input.
class StreamingIT {
    private static final int DOCUMENTS = 10_000;
    private static final String DATED = "The council met in Brussels on July 13. ";
    private static final String UNDATED =
            "The ministers and their guests spoke about helicopters, fuel and spare parts. ";

    @TempDir
    private Path folder = Path.of("unset");

    @ParameterizedTest
    @ValueSource(strings = {"tag", "extract"})
    void ten_thousand_documents_pass_in_order_through_a_heap_that_is_smaller_than_they_are(String command)
            throws Exception {
        Path documents = write();
        assertThat(Files.size(documents)).isGreaterThan(80_000_000);
        Path output = folder.resolve("output.jsonl");

        Process process = new ProcessBuilder(command(command, documents))
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();

        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        int line = 0;
        try (BufferedReader lines = Files.newBufferedReader(output)) {
            for (String json = lines.readLine(); json != null; json = lines.readLine()) {
                assertThat(json).startsWith("{\"id\":\"" + line++ + "\"").contains("2016-07-13");
            }
        }
        assertThat(line).isEqualTo(DOCUMENTS);
    }

    private static List<String> command(String command, Path documents) {
        Path app = Path.of(System.getProperty("timeline.root"), "cli", "target", "app", "cli.jar");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java, "-Xmx64m", "-XX:+UseSerialGC", "-jar", app.toString(), command, "--input", documents.toString());
    }

    private Path write() throws IOException {
        Path documents = folder.resolve("documents.jsonl");
        String text = DATED + UNDATED.repeat(110);
        try (BufferedWriter lines = Files.newBufferedWriter(documents)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                lines.write("{\"id\":\"" + i + "\",\"dct\":\"2016-08-16\",\"text\":\"" + text + "\"}\n");
            }
        }
        return documents;
    }
}
