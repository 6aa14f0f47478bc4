package io.eventtimeline.cli.epoch;

import io.eventtimeline.cli.kafka.KafkaOption;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.topics.ControlLog;
import io.eventtimeline.topics.DeclaredTopics;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The operator's word that `articles.v1` was made anew on purpose. Services that refused to run go on when they are
/// started again, and everything they read gets higher versions than what was read before.
@Command(
        name = "advance-epoch",
        description = "Declares that articles.v1 was made anew on purpose: services refuse to run until then.",
        mixinStandardHelpOptions = true)
public final class AdvanceEpochCommand implements Callable<Integer> {
    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Override
    public Integer call() throws InterruptedException {
        return kafka.run(bootstrap -> {
            DeclaredTopics.ensure(bootstrap, List.of(Topics.ARTICLES, Topics.CONTROL));
            int epoch = new ControlLog(bootstrap).advanceEpoch();
            System.out.println("epoch " + epoch + ": start the services again");
            return CommandLine.ExitCode.OK;
        });
    }
}
