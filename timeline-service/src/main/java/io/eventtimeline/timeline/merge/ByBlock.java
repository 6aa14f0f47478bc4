package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.merging.Merger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/// The second step, as Kafka Streams runs it: keeps the mentions of blocks, and writes the entries that change.
final class ByBlock implements Processor<String, byte[], String, Outcome> {
    private final Merger merger;
    private final Letterbox letters;
    private ProcessorContext<String, Outcome> context;
    private BlockStores stores;

    @SuppressWarnings("NullAway.Init")
    ByBlock(Merger merger, Letterbox letters) {
        this.merger = merger;
        this.letters = letters;
    }

    @Override
    public void init(ProcessorContext<String, Outcome> processorContext) {
        context = processorContext;
        stores = new BlockStores(context);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        ConsumerRecord<String, byte[]> arrived = Arrived.of(record, context);
        String block = record.key();
        Regrouping regrouping;
        try {
            regrouping = new Regrouping(merger, stores, block, Json.read(record.value(), BlockChange.class));
        } catch (KafkaException e) {
            // Of the stores, not of the record.
            throw e;
        } catch (RuntimeException e) {
            context.forward(letters.letter(arrived, e));
            return;
        }
        regrouping.write();
        regrouping.records().forEach(made -> context.forward(new Outgoing(made, block).at(record.timestamp())));
    }
}
