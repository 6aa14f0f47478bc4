package io.eventtimeline.topics;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits for a broker that is away: at start, and for as long as it takes, with one line a minute.
///
/// Kafka's own clients write a line for every attempt; services set their level to `error` for that reason.
public final class Broker {
    private static final Logger LOG = LoggerFactory.getLogger(Broker.class);
    private static final Duration ATTEMPT = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration REMINDER = Duration.ofMinutes(1);

    private Broker() {}

    /// Returns once the broker answers.
    ///
    /// @param bootstrap `host:port`, several with commas
    public static void await(String bootstrap) throws InterruptedException {
        long saidNanos = 0;
        boolean waited = false;
        while (!answers(bootstrap)) {
            if (!waited || System.nanoTime() - saidNanos >= REMINDER.toNanos()) {
                LOG.warn("Kafka does not answer at {}: waiting for it", bootstrap);
                saidNanos = System.nanoTime();
                waited = true;
            }
            Thread.sleep(PAUSE);
        }
        if (waited) {
            LOG.info("Kafka answers at {}", bootstrap);
        }
    }

    /// Whether a broker answers within a few seconds.
    public static boolean answers(String bootstrap) throws InterruptedException {
        Map<String, Object> settings = ClientSettings.admin(bootstrap);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) ATTEMPT.toMillis());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) ATTEMPT.toMillis());
        try (Admin admin = Admin.create(settings)) {
            admin.describeCluster().nodes().get(ATTEMPT.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            // Also where its name can't be resolved yet, as in a compose network that is still coming up.
            return false;
        }
    }
}
