package io.eventtimeline.ingest.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void lines_are_counted_from_1_and_blank_ones_passed_over() throws IOException, Refused {
        assertThat(read("{1}\n\n \t\r\n{2}\r\n{3}", TestSettings.SMALL)).containsExactly("1:{1}", "4:{2}", "5:{3}");
    }

    @Test
    void an_empty_body_has_no_line() throws IOException, Refused {
        assertThat(read("", TestSettings.SMALL)).isEmpty();
        assertThat(read("\n", TestSettings.SMALL)).isEmpty();
    }

    @Test
    void of_a_line_that_is_too_long_nothing_is_kept_and_the_next_is_read() throws IOException, Refused {
        String tooLong = "x".repeat(501);
        assertThat(read(tooLong + "\n" + tooLong.substring(1) + "\n{3}", TestSettings.SMALL))
                .containsExactly("1:too long", "2:" + tooLong.substring(1), "3:{3}");
    }

    @Test
    void a_line_may_be_longer_than_what_is_read_at_once() throws IOException, Refused {
        String longest = "y".repeat(100 * 1024);
        assertThat(read("{1}\n" + longest + "\n" + longest + "y\n{4}", TestSettings.LONG_LINES))
                .containsExactly("1:{1}", "2:" + longest, "3:too long", "4:{4}");
    }

    @Test
    void a_body_larger_than_a_stream_may_be_is_refused_where_it_is_too_large() {
        String body = ("z".repeat(99) + "\n").repeat(4_000);
        assertThatThrownBy(() -> read(body, TestSettings.SMALL))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ingest.submit.largest-stream");
    }

    @Test
    void a_long_line_waits_for_memory_and_is_sent_away_in_the_end() throws IOException, Refused {
        RequestMemory memory = new RequestMemory(TestSettings.LONG_LINES);
        String body = "{1}\n" + "y".repeat(50 * 1024);
        try (RequestMemory.Share _ = memory.take(100 * 1024);
                Lines lines = lines(body, TestSettings.LONG_LINES, memory)) {
            assertThat(lines.next()).isTrue();
            assertThatThrownBy(lines::next)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.problem().status()).isEqualTo(503));
        }
        try (Lines lines = lines(body, TestSettings.LONG_LINES, memory)) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.next()).isTrue();
        }
    }

    private static List<String> read(String body, SubmitSettings settings) throws IOException, Refused {
        List<String> read = new ArrayList<>();
        try (Lines lines = lines(body, settings, new RequestMemory(settings))) {
            while (lines.next()) {
                String text =
                        new String(lines.bytes(), 0, lines.isTooLong() ? 0 : lines.length(), StandardCharsets.UTF_8);
                read.add(lines.number() + ":" + (lines.isTooLong() ? "too long" : text.strip()));
            }
        }
        return read;
    }

    private static Lines lines(String body, SubmitSettings settings, RequestMemory memory) {
        return new Lines(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), settings, memory);
    }
}
