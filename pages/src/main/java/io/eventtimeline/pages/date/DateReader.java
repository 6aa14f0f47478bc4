package io.eventtimeline.pages.date;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.pages.found.Found;
import io.eventtimeline.pages.head.LinkedData;
import io.eventtimeline.pages.head.Metadata;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Finds when a page was published, and when it was changed.
public final class DateReader {
    /// The first web page is older, the first newspaper on the web is not.
    private static final LocalDate FIRST = LocalDate.of(1994, 1, 1);

    private final boolean monthFirst;
    private final LocalDate last;

    /// @param monthFirst whether `5/6/2020` is in May, as in the United States
    /// @param today a page may be a day ahead, east of here
    public DateReader(boolean monthFirst, LocalDate today) {
        this.monthFirst = monthFirst;
        this.last = today.plusDays(1);
    }

    public Dates read(Document page, Metadata metadata, LinkedData linkedData, @Nullable String url) {
        List<Clue> clues = clues(page, metadata, linkedData, url);
        Optional<Found<PublicationDate>> published = best(clues, Clue.Of.PUBLICATION);
        Optional<Found<PublicationDate>> modified = best(clues, Clue.Of.CHANGE);
        return new Dates(
                published.or(() -> modified.map(date -> new Found<>(date.value(), date.from(), 0.4))), modified);
    }

    private List<Clue> clues(Document page, Metadata metadata, LinkedData linkedData, @Nullable String url) {
        List<Clue> clues = new ArrayList<>();
        linkedData.articles().forEach(article -> {
            add(clues, article.text("datePublished"), "json-ld datePublished", 0.95, Clue.Of.PUBLICATION);
            add(clues, article.text("dateCreated"), "json-ld dateCreated", 0.8, Clue.Of.PUBLICATION);
            add(clues, article.text("uploadDate"), "json-ld uploadDate", 0.8, Clue.Of.PUBLICATION);
            add(clues, article.text("dateModified"), "json-ld dateModified", 0.9, Clue.Of.CHANGE);
        });
        linkedData.ofType("WebPage").forEach(article -> {
            add(clues, article.text("datePublished"), "json-ld WebPage datePublished", 0.85, Clue.Of.PUBLICATION);
            add(clues, article.text("dateModified"), "json-ld WebPage dateModified", 0.8, Clue.Of.CHANGE);
        });
        MetaDates.PUBLISHED.forEach(
                (name, sure) -> add(clues, metadata.get(name), "meta " + name, sure, Clue.Of.PUBLICATION));
        MetaDates.CHANGED.forEach((name, sure) -> add(clues, metadata.get(name), "meta " + name, sure, Clue.Of.CHANGE));
        Optional.ofNullable(url)
                .flatMap(AddressDate::read)
                .ifPresent(day -> add(clues, Optional.of(day.toString()), "url", 0.92, Clue.Of.PUBLICATION));
        MarkedDates.of(page)
                .forEach(marked ->
                        add(clues, Optional.of(marked.value()), marked.from(), marked.confidence(), marked.of()));
        return clues;
    }

    private void add(List<Clue> clues, Optional<String> value, String from, double confidence, Clue.Of of) {
        value.flatMap(text -> Moment.read(text, monthFirst))
                .filter(this::isPossible)
                .ifPresent(date -> clues.add(new Clue(new Found<>(date, from, confidence), of)));
    }

    private boolean isPossible(PublicationDate date) {
        LocalDate day = date.firstDay();
        return !day.isBefore(FIRST) && !day.isAfter(last);
    }

    private static Optional<Found<PublicationDate>> best(List<Clue> clues, Clue.Of of) {
        Stream<Found<PublicationDate>> dates =
                clues.stream().filter(clue -> clue.of() == of).map(Clue::date);
        return dates.reduce((a, b) -> b.confidence() > a.confidence() ? b : a);
    }
}
