package io.eventtimeline.cli.deadletters;

import io.eventtimeline.cli.kafka.KafkaOption;
import io.eventtimeline.topics.DeadLetters;
import io.eventtimeline.topics.Position;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints a line for each letter:
///
///     articles.v1.extract.dlt  2026-11-22T13:05:11Z  articles.v1-3@4711  c-sample-1  text is missing
@Command(
        name = "list",
        description = "One line each: topic, when it failed, where it stood, its key, and why.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Option(names = "--all", description = "also those that were sent again")
    private boolean all;

    @Override
    public Integer call() throws InterruptedException {
        return kafka.run(bootstrap -> {
            try (Letters letters = new Letters(bootstrap)) {
                letters.forEach(all, letter -> System.out.println(line(letter)));
            }
            return CommandLine.ExitCode.OK;
        });
    }

    private static String line(ConsumerRecord<String, byte[]> letter) {
        return String.join(
                "  ",
                letter.topic(),
                DeadLetters.failedAt(letter).orElse("-"),
                DeadLetters.origin(letter).map(Position::toString).orElse("-"),
                letter.key() == null ? "-" : letter.key(),
                DeadLetters.reason(letter).orElse("no reason given"));
    }
}
