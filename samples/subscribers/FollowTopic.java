import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Keeps a copy of the whole timeline in a file, from `timeline.v1`, with Kafka's plain client:
///
///     java -cp 'timeline-service/target/app/lib/*' samples/subscribers/FollowTopic.java 127.0.0.1:9092 my-group timeline.txt
///
/// The file has an entry a line: its id, a tab, and the record as it came. Stopped and started again, it goes on where
/// its group had committed. One process of the group: several would each hold a part.
public final class FollowTopic {
    private static final Duration POLL = Duration.ofSeconds(1);

    private FollowTopic() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: java -cp ... FollowTopic.java HOST:PORT GROUP FILE");
            System.exit(2);
        }
        Path file = Path.of(arguments[2]);
        Map<String, String> entries = load(file);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings(arguments[0], arguments[1]))) {
            consumer.subscribe(List.of("timeline.v1"));
            while (true) {
                ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                if (records.isEmpty()) {
                    continue;
                }
                for (ConsumerRecord<String, byte[]> record : records) {
                    apply(record, entries);
                }
                // First the copy, then the offsets: after a crash records come again, and do no harm.
                save(entries, file);
                consumer.commitSync();
                System.out.println(entries.size() + " entries");
            }
        }
    }

    /// The whole protocol: a record without a value says that the entry is gone, any other says what it is now.
    private static void apply(ConsumerRecord<String, byte[]> record, Map<String, String> entries) {
        if (record.value() == null) {
            entries.remove(record.key());
        } else {
            entries.put(record.key(), new String(record.value(), StandardCharsets.UTF_8));
        }
    }

    private static Map<String, Object> settings(String kafka, String group) {
        return Map.of(
                "bootstrap.servers", kafka,
                "group.id", group,
                "key.deserializer", StringDeserializer.class,
                "value.deserializer", ByteArrayDeserializer.class,
                // From the beginning the first time, and nothing of a transaction that was taken back.
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed",
                "enable.auto.commit", false,
                // Killed and started again, it has nothing to read for so long.
                "session.timeout.ms", 10_000,
                // An entry of many mentions is large.
                "max.partition.fetch.bytes", 16 * 1024 * 1024);
    }

    private static Map<String, String> load(Path file) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                entries.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return entries;
    }

    private static void save(Map<String, String> entries, Path file) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.write(next, entries.entrySet().stream().map(entry -> entry.getKey() + "\t" + entry.getValue()).toList());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
