package io.eventtimeline.benchmarks.speed;

import io.eventtimeline.contracts.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./timeline bench articles --count 100000 > articles.jsonl`: made-up articles of about 4 kB, paragraphs of
/// the sample articles in another order, for `./timeline extract --input`. The same number gives the same
/// article.
@Command(
        name = "articles",
        mixinStandardHelpOptions = true,
        description = "Writes made-up articles of about 4 kB, one line each, to be read by ./timeline extract --input.")
public final class ArticlesCommand implements Callable<Integer> {
    private static final int LENGTH = 4_000;

    @Option(names = "--count", paramLabel = "N", defaultValue = "100000", description = "how many: ${DEFAULT-VALUE}")
    private int count;

    @Override
    public Integer call() throws IOException {
        List<String> paragraphs = NewsText.paragraphs();
        var lines = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        for (int number = 0; number < count; number++) {
            lines.write(line(number, paragraphs));
            lines.newLine();
        }
        lines.flush();
        return 0;
    }

    static String line(int number, List<String> paragraphs) {
        var random = new Random(number);
        var text = new StringBuilder();
        while (text.length() < LENGTH) {
            text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
        }
        return Json.text(Json.MAPPER
                .createObjectNode()
                .put("id", "made-up-" + number)
                .put("published", NewsText.PUBLISHED.toString())
                .put("text", text.toString()));
    }
}
