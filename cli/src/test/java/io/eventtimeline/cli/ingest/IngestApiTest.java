package io.eventtimeline.cli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IngestApiTest {
    private static final Entry.Withdrawn WITHDRAWN =
            new Entry.Withdrawn(new Mark(Path.of("gone.jsonl"), 1, "digest"), 0, "c-1", null);

    @Test
    void the_key_goes_along_and_without_it_articles_are_not_taken_for_bad_ones() throws Exception {
        try (AnsweringService service = new AnsweringService()) {
            service.key = "a-key-of-our-own-4711";
            assertThat(new IngestApi(service.address(), Optional.of(service.key)).withdraw(WITHDRAWN))
                    .isInstanceOf(Outcome.Accepted.class);
            assertThat(new IngestApi(service.address(), Optional.empty()).withdraw(WITHDRAWN))
                    .isEqualTo(new Outcome.Later("send the key"));
        }
    }
}
