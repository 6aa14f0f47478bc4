package io.eventtimeline.pages.date;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.pages.found.Found;
import io.eventtimeline.pages.head.LinkedData;
import io.eventtimeline.pages.head.Metadata;
import io.eventtimeline.pages.head.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Finds when a page was published, and when it was changed.
public final class DateReader {
    /// The first web page is older, the first newspaper on the web is not.
    private static final LocalDate FIRST = LocalDate.of(1994, 1, 1);
    /// A page that says only when it was changed was published then, or before.
    private static final double ONLY_CHANGED = 0.4;
    /// In the names of days on which something was made: `dateCreated`, `dcterms.created`.
    private static final String MADE = "created";

    private final boolean monthFirst;
    private final LocalDate last;
    private final LocalMidnight midnight;

    /// @param monthFirst whether `5/6/2020` is in May, as in the United States
    /// @param today a page may be a day ahead, east of here
    /// @param language of the page, `de-AT`
    public DateReader(boolean monthFirst, LocalDate today, Optional<String> language) {
        this.monthFirst = monthFirst;
        this.midnight = LocalMidnight.of(language);
        this.last = today.plusDays(1);
    }

    /// @param title as it was read off the page: dates are looked for around it
    public Dates read(
            Document page, Metadata metadata, LinkedData linkedData, @Nullable String url, @Nullable String title) {
        List<Clue> clues = clues(page, metadata, linkedData, url, title);
        Optional<Clue> changed = best(clues, Clue.Of.CHANGE);
        Optional<Clue> published = best(clues, Clue.Of.PUBLICATION)
                .filter(clue -> clue.confidence() >= ONLY_CHANGED || changed.isEmpty())
                .or(() -> changed.map(DateReader::asPublication));
        return new Dates(
                published
                        .map(clue -> ofReaders(clue, clues))
                        .map(clue -> Shown.instead(clue, clues, () -> script(page)))
                        .map(clue -> midnight.day(clue.date())),
                changed.map(Clue::date));
    }

    /// A page that tells machines when it was made and readers when it was changed: it is of the day that readers see.
    private static Clue ofReaders(Clue told, List<Clue> clues) {
        boolean made =
                !told.shown() && told.date().from().toLowerCase(Locale.ROOT).contains(MADE);
        return clues.stream()
                .filter(clue -> made && clue.shown() && clue.of() == Clue.Of.CHANGE)
                .filter(clue -> clue.day().isAfter(told.day()))
                .findFirst()
                .map(DateReader::asPublication)
                .orElse(told);
    }

    private Optional<Clue> script(Document page) {
        return ScriptDates.of(page).flatMap(this::clue);
    }

    private static Clue asPublication(Clue change) {
        Found<PublicationDate> date = change.date();
        return new Clue(new Found<>(date.value(), date.from(), ONLY_CHANGED), Clue.Of.PUBLICATION, false);
    }

    private List<Clue> clues(
            Document page, Metadata metadata, LinkedData linkedData, @Nullable String url, @Nullable String title) {
        List<Said> said = new ArrayList<>();
        linkedData(linkedData, said);
        MetaDates.of(metadata).forEach(said::add);
        Optional.ofNullable(url)
                .flatMap(AddressDate::read)
                .ifPresent(day -> said.add(new Said(day.toString(), "url", 0.92, Clue.Of.PUBLICATION, true)));
        Elsewhere elsewhere = Elsewhere.of(page, title);
        said.addAll(MarkedDates.of(page, elsewhere));
        described(metadata).forEach(said::add);
        said.addAll(WrittenDates.of(page, elsewhere, monthFirst));
        List<Clue> clues = new ArrayList<>(
                said.stream().flatMap(word -> clue(word).stream()).toList());
        if (clues.stream().noneMatch(clue -> clue.of() == Clue.Of.PUBLICATION && clue.confidence() > 0.5)) {
            script(page).ifPresent(clues::add);
        }
        return clues;
    }

    /// "(News of 14 January 2020)"
    private Stream<Said> described(Metadata metadata) {
        return metadata.all(List.of("description", "og:description"), 0.41)
                .flatMap(text -> DaysInText.find(text.value(), monthFirst).stream()
                        .limit(1)
                        .map(day -> new Said(
                                day.day().toString(), text.from(), text.confidence(), Clue.Of.PUBLICATION, false)));
    }

    private static void linkedData(LinkedData linkedData, List<Said> said) {
        linkedData.articles().forEach(article -> {
            linked(article, "datePublished", 0.95, Clue.Of.PUBLICATION, said);
            linked(article, "dateCreated", 0.7, Clue.Of.PUBLICATION, said);
            linked(article, "uploadDate", 0.6, Clue.Of.PUBLICATION, said);
            linked(article, "dateModified", 0.9, Clue.Of.CHANGE, said);
        });
        linkedData.ofType("WebPage").forEach(page -> {
            linked(page, "datePublished", 0.85, Clue.Of.PUBLICATION, said);
            linked(page, "dateModified", 0.8, Clue.Of.CHANGE, said);
        });
    }

    private static void linked(Thing thing, String field, double confidence, Clue.Of of, List<Said> said) {
        thing.text(field).ifPresent(value -> said.add(new Said(value, "json-ld " + field, confidence, of, false)));
    }

    private Optional<Clue> clue(Said said) {
        return Moment.read(said.value(), monthFirst)
                .filter(this::isPossible)
                .map(date -> new Clue(new Found<>(date, said.from(), said.confidence()), said.of(), said.shown()));
    }

    private boolean isPossible(PublicationDate date) {
        LocalDate day = date.firstDay();
        return !day.isBefore(FIRST) && !day.isAfter(last);
    }

    /// The first of those that are most sure.
    private static Optional<Clue> best(List<Clue> clues, Clue.Of of) {
        return clues.stream().filter(clue -> clue.of() == of).reduce((a, b) -> b.confidence() > a.confidence() ? b : a);
    }
}
