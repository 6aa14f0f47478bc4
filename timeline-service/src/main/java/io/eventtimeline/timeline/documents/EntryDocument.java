package io.eventtimeline.timeline.documents;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.EntryMention;
import io.eventtimeline.contracts.EntryParticipant;
import io.eventtimeline.contracts.EntryRetracted;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Place;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.TimelineEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One entry of the timeline in the index, or the stub of a retracted one.
///
/// The entry itself is stored as it came, unindexed, in `entry` and `mentions`; beside it stand the fields to search,
/// sort and count by. A stub keeps its version, as those of events do, and says where the mentions went.
///
/// @param version one more than the offset of its record: rises whenever the entry changes
/// @param revisedAt the time of its record
/// @param replacedBy of a stub: the entries that have its mentions now
/// @param at the minute it stands at on the axis: the beginning of its first day, or its clock time on it; for an open
///     beginning ("until 1989") the beginning of the last day
/// @param spanDays number of days it can lie on; absent for open ends and without a date
/// @param who names of participants
/// @param place names, regions and countries of places
/// @param country ISO 3166-1 alpha-2
/// @param sources number of independent ones
/// @param text summary, sentences, titles, participants and places: what words are searched in
/// @param entry without its mentions
/// @param mentions of the entry
public record EntryDocument(
        String id,
        long version,
        @Nullable Instant revisedAt,
        boolean retracted,
        @Nullable Instant retractedAt,
        @Nullable List<String> replacedBy,
        @Nullable DayRange when,
        @Nullable String at,
        @Nullable Long spanDays,
        @Nullable Precision precision,
        @Nullable Basis basis,
        @Nullable Status status,
        @Nullable String type,
        @Nullable List<String> who,
        @Nullable List<String> place,
        @Nullable List<String> country,
        @Nullable List<Location> location,
        @Nullable List<String> publisher,
        @Nullable Integer sources,
        @Nullable Integer mentionCount,
        @Nullable Double importance,
        @Nullable Boolean hidden,
        @Nullable List<String> eventIds,
        @Nullable List<String> text,
        @Nullable TimelineEntry entry,
        @Nullable List<EntryMention> mentions) {
    /// Of an entry with more mentions than that, the later ones' sentences are kept, and not searched in.
    private static final int TEXTS = 200;

    /// A point, as Elasticsearch takes it.
    public record Location(double lat, double lon) {}

    public static EntryDocument of(TimelineEntry entry, long version, Instant revisedAt) {
        EventTime when = entry.when();
        DayRange days = DayRange.of(when);
        return new EntryDocument(
                entry.id(),
                version,
                revisedAt,
                false,
                null,
                null,
                days,
                AxisPlace.of(when),
                days == null || days.gte() == null || days.lt() == null
                        ? null
                        : ChronoUnit.DAYS.between(days.gte(), days.lt()),
                when.precision(),
                when.basis(),
                entry.what().status(),
                entry.what().type(),
                distinct(entry.who(), EntryParticipant::name),
                places(entry.where()),
                distinct(entry.where(), Place::country),
                distinct(entry.where(), EntryDocument::location),
                entry.publishers(),
                entry.independentSources(),
                entry.mentions().size(),
                Importance.of(entry),
                entry.hidden(),
                distinct(entry.mentions(), mention -> mention.event().id()),
                text(entry),
                entry.withoutMentions(),
                entry.mentions());
    }

    /// What is left of an entry that is gone.
    public static EntryDocument stub(EntryRetracted retracted, long version, Instant at) {
        return new EntryDocument(
                retracted.id(),
                version,
                null,
                true,
                at,
                retracted.replacedBy(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<String> text(TimelineEntry entry) {
        Set<String> text = new LinkedHashSet<>();
        text.add(entry.what().summary());
        for (EntryMention mention : entry.mentions()) {
            text.add(mention.event().evidence().sentence());
            String title = mention.event().source().title();
            if (title != null) {
                text.add(title);
            }
            if (text.size() >= TEXTS) {
                break;
            }
        }
        entry.who().forEach(participant -> text.add(participant.name()));
        entry.where().forEach(place -> text.add(place.name()));
        return List.copyOf(text);
    }

    private static List<String> places(List<Place> where) {
        Set<String> names = new LinkedHashSet<>();
        for (Place place : where) {
            names.add(place.name());
            if (place.region() != null) {
                names.add(place.region());
            }
            if (place.country() != null) {
                names.add(place.country());
            }
        }
        return List.copyOf(names);
    }

    private static @Nullable Location location(Place place) {
        return place.latitude() == null || place.longitude() == null
                ? null
                : new Location(place.latitude(), place.longitude());
    }

    private static <A, B> List<B> distinct(List<A> all, Function<A, @Nullable B> part) {
        List<B> parts = new ArrayList<>();
        all.stream().map(part).filter(Objects::nonNull).distinct().forEach(parts::add);
        return parts;
    }
}
