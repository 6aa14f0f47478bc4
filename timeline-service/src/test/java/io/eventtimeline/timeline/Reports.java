package io.eventtimeline.timeline;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.Confidence;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventId;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Evidence;
import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Profile;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Role;
import io.eventtimeline.contracts.Source;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.Term;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.contracts.What;
import java.util.List;
import java.util.Locale;

/// Short articles about bombings, as extract-service would hand them on: those of one town and one day are about one
/// happening, those of different towns have nothing in common but the kind.
///
/// @param articleId also the publisher
/// @param version of the revision
/// @param published the day
/// @param town names the story: its article is about nothing else
/// @param when of the bombing
public record Reports(String articleId, long version, String published, String town, EventTime when) {
    public Reports version(long later) {
        return new Reports(articleId, later, published, town, when);
    }

    public Reports when(EventTime other) {
        return new Reports(articleId, version, published, town, other);
    }

    public DatedEvent event() {
        String sentence = "Bandits bombed " + town + " again.";
        int trigger = sentence.indexOf("bombed");
        return new DatedEvent(
                EventId.of(articleId, sentence, "bombed", 0),
                articleId,
                new Version(version),
                when,
                new What(sentence, "bombed", "attack", Status.ASSERTED, "bomb"),
                List.of(new Participant(
                        town, town, Role.PATIENT, Kind.PLACE, sentence.indexOf(town), sentence.indexOf(" again"))),
                List.of(),
                new Evidence(Part.TEXT, sentence, trigger, trigger + "bombed".length(), 0, sentence.length()),
                source(),
                new Confidence(0.9, 0.9, 0.9, 0.9),
                List.of("month-day"));
    }

    public ArticleExtracted article() {
        return article(event());
    }

    public ArticleExtracted withoutEvents() {
        return article(new DatedEvent[0]);
    }

    private ArticleExtracted article(DatedEvent... events) {
        String stem = town.toLowerCase(Locale.ROOT);
        return new ArticleExtracted(
                articleId,
                new Version(version),
                "extractor-of-the-tests",
                source(),
                "en",
                null,
                List.of(events),
                new Profile(
                        List.of(new Term(stem, 3), new Term(stem + "market", 2)), List.of(new Term(town, 3)), null));
    }

    private Source source() {
        return new Source(
                "https://" + articleId + ".example/",
                articleId + ".example",
                town + " bombed",
                PublicationDate.of(published));
    }
}
