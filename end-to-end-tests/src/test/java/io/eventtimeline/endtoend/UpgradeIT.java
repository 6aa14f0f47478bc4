package io.eventtimeline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.eventtimeline.contracts.ArticleExtracted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// Another rule book is another generation: everything is read again, and the index follows.
@ExtendWith(HouseOfTests.class)
class UpgradeIT {
    /// In place of the built-in file: whoever meets makes no event any more.
    private static final String OTHER_MEETINGS = """
            verbs  convene
            nouns  session, summit
            yes    "The council's [session] was held on July 13."
            no     "The meeting place was dark."
            """;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Pipeline pipeline;

    UpgradeIT(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Test
    void the_index_holds_what_the_changed_rule_book_gives_and_after_going_back_what_the_old_one_gave()
            throws Exception {
        pipeline.publish(Pipeline.article(
                "upgrade",
                "2016-08-16",
                "The keepers met in Northfield on July 13. The session of the council was held on July 12."));
        pipeline.awaitSettled();
        Map<String, JsonNode> before = pipeline.index().contents();
        assertThat(meetings("c-upgrade")).contains("met", "session");

        restart(Map.of("EXTRACT_EXTRACTION_RULES", otherRules().toString()));
        assertThat(meetings("c-upgrade")).contains("session").doesNotContain("met");

        restart(Map.of());
        assertThat(meetings("c-upgrade")).contains("met", "session");
        assertThat(pipeline.index().events()).isEqualTo(pipeline.newest().events());
        assertThat(pipeline.index().contents()).isEqualTo(before);
    }

    private void restart(Map<String, String> settings) {
        int next = generation() + 1;
        pipeline.house().stop(Room.EXTRACT);
        pipeline.house().launch(Room.EXTRACT, settings);
        pipeline.house().awaitReady(Room.EXTRACT);
        Set<String> articles = pipeline.revisions().keySet();
        await("until everything was read again")
                .atMost(House.PATIENCE)
                .pollInterval(BETWEEN_LOOKS)
                .until(() -> pipeline.newest().articles().entrySet().stream()
                        .filter(article -> articles.contains(article.getKey()))
                        .allMatch(article -> article.getValue().version().generation() == next));
        pipeline.awaitSettled();
    }

    private int generation() {
        return pipeline.newest().articles().values().stream()
                .map(ArticleExtracted::version)
                .mapToInt(version -> version.generation())
                .max()
                .orElseThrow();
    }

    private Path otherRules() throws Exception {
        Path rules = Files.createDirectories(pipeline.house().folder().resolve("rules"));
        Files.createDirectories(rules.resolve("events"));
        Files.writeString(rules.resolve("events/meeting.triggers"), OTHER_MEETINGS);
        return rules;
    }

    private List<String> meetings(String article) {
        return pipeline.eventsOf(article).stream()
                .map(event -> event.path("what"))
                .filter(what -> what.path("type").asString("").equals("meeting"))
                .map(what -> what.path("trigger").asString(""))
                .toList();
    }
}
