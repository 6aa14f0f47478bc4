package io.eventtimeline.ingest.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private final AtomicLong clock = new AtomicLong();
    private final Allowance allowance = new Allowance(2, 3, clock::get);

    @Test
    void so_many_go_at_once_and_then_so_many_a_second() {
        for (int i = 0; i < 3; i++) {
            assertThat(allowance.take("192.0.2.1", 1)).isEmpty();
        }
        assertThat(allowance.take("192.0.2.1", 1)).contains(Duration.ofMillis(500));
        clock.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(allowance.take("192.0.2.1", 1)).isEmpty();
        assertThat(allowance.take("192.0.2.1", 1)).isPresent();
    }

    @Test
    void callers_do_not_pay_for_each_other_unless_they_are_of_one_network() {
        allowance.take("192.0.2.1", 100);
        assertThat(allowance.take("192.0.2.1", 1)).contains(Duration.ofSeconds(49));
        assertThat(allowance.take("192.0.2.2", 1)).isEmpty();
        allowance.take("2001:db8::1", 100);
        assertThat(allowance.take("2001:db8::2", 1)).isPresent();
        assertThat(allowance.take("2001:db8:0:1::1", 1)).isEmpty();
        assertThat(allowance.take("fe80::1%eth7", 1)).isEmpty();
    }
}
