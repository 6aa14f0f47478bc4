package io.eventtimeline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What several articles say of one happening: one entry, that follows its articles and what people correct.
@ExtendWith(HouseOfTests.class)
class EntriesIT {
    private static final String GAZETTE =
            "The council of Westerhaven approved the new ferry line to Ostrand on July 13. The ferry line will cost"
                    + " twelve million crowns, and Mayor Ellen Strand called it overdue.";
    private static final String COURIER =
            "Westerhaven's council approved the ferry line to Ostrand on July 13, against the votes of the harbour"
                    + " party. Ellen Strand, the mayor, said that the ferry would pay for itself.";

    private final Pipeline pipeline;
    private final Entries entries;

    EntriesIT(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.entries = new Entries(pipeline);
    }

    @Test
    void two_publishers_that_tell_of_one_happening_make_one_entry_and_a_withdrawal_takes_one_away() {
        String gazette = publish("entry-gazette", "The Westerhaven Gazette", GAZETTE);
        String courier = publish("entry-courier", "Courier of Ostrand", COURIER);
        eventually(() -> {
            JsonNode entry = entry(gazette);
            assertThat(entry.path("id")).isEqualTo(entry(courier).path("id"));
            assertThat(entry.path("articles").asInt()).isEqualTo(2);
            assertThat(entry.path("independent_sources").asInt()).isEqualTo(2);
            assertThat(entry.path("when").path("edtf").asString("")).isEqualTo("2016-07-13");
        });
        String id = entry(gazette).path("id").asString();
        String approval = approval(gazette);

        pipeline.withdraw(courier, "a hoax");
        eventually(() ->
                assertThat(entry(gazette).path("independent_sources").asInt()).isEqualTo(1));

        pipeline.withdraw(gazette, "a hoax as well");
        eventually(() -> {
            assertThat(entries.entry(id).status()).isEqualTo(410);
            assertThat(entries.entry(approval).status()).isEqualTo(404);
        });
    }

    @Test
    void what_a_person_corrected_stays_when_the_article_is_read_again_and_goes_when_it_is_taken_back() {
        String text = "On July 13 the parliament of Nyland approved a law on herring. Fishermen had asked for it.";
        String article = publish("entry-corrected", "The Nyland Mail", text);
        eventually(() -> assertThat(entry(article).path("when").path("edtf").asString(""))
                .isEqualTo("2016-07-13"));

        Http.Answer made = entries.correct(entry(article).path("id").asString(), "date", "2016-07-14");
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        eventually(() -> assertThat(entry(article).path("when").path("edtf").asString(""))
                .isEqualTo("2016-07-14"));

        publish("entry-corrected", "The Nyland Mail", text + " Quotas rise in May.");
        JsonNode corrected = entry(article);
        assertThat(corrected.path("when").path("edtf").asString("")).isEqualTo("2016-07-14");
        assertThat(corrected.path("when").path("basis").asString("")).isEqualTo("corrected");
        assertThat(corrected.path("corrections").toString()).contains("Ann Editor", "the minutes");

        Http.Answer back = entries.takeBack(made.json().path("id").asString());
        assertThat(back.status()).as("%s", back).isEqualTo(201);
        eventually(() -> assertThat(entry(article).path("when").path("edtf").asString(""))
                .isEqualTo("2016-07-13"));
    }

    @Test
    void a_subscriber_of_the_topic_ends_with_the_entries_that_readers_see() {
        List<String> articles = List.of(
                publish(
                        "entry-follow-1",
                        "The Helmsby Post",
                        "The orchestra of Helmsby opened the festival of Dunmore on July 9."),
                publish("entry-follow-2", "Dunmore Daily", "Helmsby's orchestra opened Dunmore's festival on July 9."));
        pipeline.withdraw(articles.getFirst(), "a hoax");

        eventually(() -> assertThat(entries.shown()).isNotEmpty().isEqualTo(entries.told()));
    }

    private String publish(String id, String publisher, String text) {
        ObjectNode article = Pipeline.article(id, "2016-08-16", text).put("publisher", publisher);
        String published = pipeline.publish(article).getFirst();
        pipeline.awaitSettled();
        return published;
    }

    /// The entry of the council's approval in an article.
    private JsonNode entry(String article) {
        Http.Answer answer = entries.entry(approval(article));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    private String approval(String article) {
        return pipeline.eventsOf(article).stream()
                .filter(event -> event.path("what").path("trigger").asString("").equals("approved"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(House.PATIENCE).untilAsserted(assertion);
    }
}
