package io.eventtimeline.timeline;

import io.eventtimeline.contracts.Confidence;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EntryChanged;
import io.eventtimeline.contracts.EntryId;
import io.eventtimeline.contracts.EntryMention;
import io.eventtimeline.contracts.EntryParticipant;
import io.eventtimeline.contracts.EventId;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Evidence;
import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.contracts.PlaceResolution;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Source;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.contracts.What;
import io.eventtimeline.topics.WireRecords;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// Records of `timeline.v1` as the merge step would write them, from a few words each:
/// `Entries.of("Zircon council met.", day("2016-07-13")).who("NATO").publisher("a.example", "2016-07-14")`.
public final class Entries {
    private final String summary;
    private final EventTime when;
    private final List<String> who = new ArrayList<>();
    private final List<Place> where = new ArrayList<>();
    private final List<EntryMention> mentions = new ArrayList<>();
    private final List<String> publishers = new ArrayList<>();
    private String type = "other";
    private Status status = Status.ASSERTED;
    private boolean hidden;

    private Entries(String summary, EventTime when) {
        this.summary = summary;
        this.when = when;
    }

    public static Entries of(String summary, EventTime when) {
        return new Entries(summary, when);
    }

    public Entries who(String... names) {
        who.addAll(List.of(names));
        return this;
    }

    public Entries place(String name, @Nullable String country, double latitude, double longitude) {
        where.add(new Place(name, country, null, PlaceResolution.CITY, latitude, longitude));
        return this;
    }

    public Entries type(String other) {
        type = other;
        return this;
    }

    public Entries status(Status other) {
        status = other;
        return this;
    }

    public Entries hidden() {
        hidden = true;
        return this;
    }

    /// One more mention, by an independent source.
    public Entries mention(String publisher, String sentence, String published) {
        String article = "c-" + publisher + "-" + summary.hashCode();
        publishers.add(publisher);
        DatedEvent event = new DatedEvent(
                EventId.of(article, sentence, "happened", 0),
                article,
                new Version(1),
                when,
                what(),
                List.of(),
                List.copyOf(where),
                new Evidence(Part.TEXT, sentence, 0, 1, 0, sentence.length()),
                new Source("https://" + publisher + "/1", publisher, "Report", PublicationDate.of(published)),
                new Confidence(0.9, 0.9, 0.9, 0.9),
                List.of("month-day"));
        mentions.add(new EntryMention(event, mentions.size()));
        return this;
    }

    public TimelineEntry entry() {
        if (mentions.isEmpty()) {
            mention("news.example", summary, "2016-08-16");
        }
        return new TimelineEntry(
                EntryId.of("test", mentions.getFirst().event().id()),
                "test",
                when,
                List.of(),
                what(),
                who.stream()
                        .map(name -> new EntryParticipant(name, Kind.ORGANISATION, 1))
                        .toList(),
                where,
                mentions,
                mentions.size(),
                publishers.stream().distinct().sorted().toList(),
                mentions.size(),
                List.of(),
                List.of(),
                hidden,
                "merger-of-the-tests");
    }

    public ProducerRecord<String, byte[]> record() {
        return WireRecords.entry(new EntryChanged(entry(), null));
    }

    private What what() {
        return new What(summary, "happened", type, status, "happen");
    }
}
