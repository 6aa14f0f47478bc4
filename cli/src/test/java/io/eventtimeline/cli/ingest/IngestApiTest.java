package io.eventtimeline.cli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.cli.ingest.source.Content;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IngestApiTest {
    private static final Content.Withdrawal WITHDRAWN = new Content.Withdrawal("c-1", null);

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

    @Test
    void pages_are_asked_for_together_and_answered_in_their_order() throws Exception {
        try (AnsweringService service = new AnsweringService("https://news.example/gone")) {
            IngestApi api = new IngestApi(service.address(), Optional.empty());
            assertThat(api.fetch(List.of(
                            new Content.Address("https://news.example/council"),
                            new Content.Address("https://news.example/gone"))))
                    .containsExactly(new Outcome.Accepted(), new Outcome.Refused("there is no such page"));
            assertThat(service.taken).containsExactly("+ https://news.example/council");
        }
    }
}
