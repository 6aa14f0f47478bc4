package io.eventtimeline.benchmarks.pipeline;

import io.eventtimeline.benchmarks.people.Archive;
import io.eventtimeline.benchmarks.people.People;
import io.eventtimeline.contracts.Json;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Made-up reports of about 4 kB with more than ten dated events each, the same for the same number: those of the
/// [Archive], longer, each with a happening that no other tells of.
///
/// @param happenings of an article, at most those of a report of the archive; one of its own comes on top
record Generator(int happenings) {
    private static final int LENGTH = 4_000;
    private static final int RUNS = 1_000;
    private static final int ARTICLES_OF_RUN = 100_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final List<String> PADDING = List.of(
            "The road along the river is narrow and the houses are old.",
            "Prices of fish and timber are what most families care about here.",
            "A spokeswoman for the port was not available for comment.",
            "Few people in the valley remember a summer with so little rain.",
            "The paper in the archive is brown at the edges, and hardly legible.");

    /// @param token a word that no other article has, so that this one can be asked for
    /// @param json as ingest-service takes it
    record Generated(String id, String token, LocalDate published, String text, String json) {}

    /// @param run keeps the articles of one run apart from those of others
    Generated article(String run, int number) {
        int report = Math.floorMod(run.hashCode(), RUNS) * ARTICLES_OF_RUN + number;
        Random random = new Random(report);
        LocalDate published = Archive.published(report);
        String token = People.coined(report);
        StringBuilder text = new StringBuilder("Mayor %s met the %s council in %s on %s. "
                .formatted(token, token, Archive.place(report), DAY.format(published.minusDays(1))));
        Iterator<String> told = Archive.sentences(report).subList(0, happenings).iterator();
        for (int i = 1; told.hasNext() || text.length() < LENGTH; i++) {
            if (told.hasNext()) {
                text.append(told.next()).append(' ');
            }
            text.append(PADDING.get(random.nextInt(PADDING.size()))).append(i % 4 == 0 ? "\n\n" : " ");
        }
        String id = run + "-" + number;
        String json = Json.text(Json.MAPPER
                .createObjectNode()
                .put("id", id)
                .put("title", "Report number " + number)
                .put("text", text.toString())
                .put("published", published.toString())
                .put("publisher", "The " + Archive.place(report) + " Gazette"));
        return new Generated(id, token, published, text.toString(), json);
    }
}
