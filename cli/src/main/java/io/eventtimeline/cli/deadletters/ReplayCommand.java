package io.eventtimeline.cli.deadletters;

import io.eventtimeline.cli.kafka.KafkaOption;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.DeadLetters;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Sends letters to their `.retry` topic, each once: what was sent again stays sent, also where this is stopped.
@Command(
        name = "replay",
        description = "Sends every letter that was not sent again yet to the service that could not read it.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Override
    public Integer call() throws InterruptedException {
        return kafka.run(bootstrap -> {
            AtomicInteger sent = new AtomicInteger();
            try (Letters letters = new Letters(bootstrap);
                    KafkaProducer<String, byte[]> producer = new KafkaProducer<>(ClientSettings.producer(bootstrap))) {
                letters.forEach(false, letter -> {
                    send(producer, letter);
                    letters.sentAgain(letter);
                    sent.incrementAndGet();
                });
            }
            System.out.println("sent again: " + sent);
            return CommandLine.ExitCode.OK;
        });
    }

    private static void send(KafkaProducer<String, byte[]> producer, ConsumerRecord<String, byte[]> letter) {
        ProducerRecord<String, byte[]> retry = DeadLetters.retry(letter);
        try {
            producer.send(retry).get();
        } catch (ExecutionException e) {
            throw new KafkaException(retry.topic() + " does not take " + letter.key(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while sending " + letter.key(), e);
        }
    }
}
