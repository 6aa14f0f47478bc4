package io.eventtimeline.cli.kafka;

import io.eventtimeline.cli.failure.CommandFailed;
import io.eventtimeline.topics.Broker;
import picocli.CommandLine.Option;

/// Which Kafka.
public final class KafkaOption {
    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:KAFKA:-127.0.0.1:9092}",
            description = "default: $KAFKA or 127.0.0.1:9092")
    private String kafka = "127.0.0.1:9092";

    /// What to do with it.
    public interface Work {
        int with(String bootstrap) throws InterruptedException;
    }

    /// Does the work, or says that Kafka is away.
    public int run(Work work) throws InterruptedException {
        if (!Broker.answers(kafka)) {
            throw CommandFailed.because(
                    "Kafka does not answer at " + kafka + ": ./timeline status tells what runs, --kafka names another");
        }
        return work.with(kafka);
    }
}
