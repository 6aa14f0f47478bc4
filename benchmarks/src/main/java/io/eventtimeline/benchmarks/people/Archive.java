package io.eventtimeline.benchmarks.people;

import io.eventtimeline.contracts.Json;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/// Made-up reports of 26 years, the same for the same number: stories with a cast and names of their own, of four
/// reports
/// each, which come one after another. A report has ten of its story's twenty happenings, so two newspapers tell of
/// each. Thousands of people, some much more often than others.
public final class Archive {
    public static final int HAPPENINGS = 10;
    public static final int FIRST_YEAR = 1990;
    public static final int LAST_YEAR = 2015;
    public static final List<String> PLACES = List.of(
            "Oslo", "Geneva", "Lisbon", "Vienna", "Dublin", "Tallinn", "Ottawa", "Nairobi", "Lima", "Hanoi", "Warsaw",
            "Athens", "Cairo", "Madrid", "Rome", "Berlin", "Paris", "Tokyo", "Delhi", "Jakarta", "Ankara", "Kyiv",
            "Havana", "Manila");
    /// Each with the name that its story gives it.
    static final List<String> ACTS = List.of(
            "met the %s delegation in",
            "signed the %s trade agreement in",
            "opened the %s hospital in",
            "resigned as head of the %s council in",
            "won the %s election in",
            "was arrested in the %s affair in",
            "visited the flooded quarter of %s near",
            "attacked the %s police station in",
            "announced the sale of the %s shipyard in",
            "died after the %s accident in",
            "led the %s protest in",
            "was sentenced by the %s court in",
            "bought the %s brewery in",
            "launched the %s ferry line from",
            "met the striking miners of %s in",
            "opened the %s exhibition of clocks in",
            "resigned from the board of the %s bank in",
            "was elected to the %s senate in",
            "visited the %s school for pilots in",
            "signed the %s contract for locomotives in",
            "was injured in the %s fire in",
            "robbed the %s jeweller in",
            "won the %s chess tournament in",
            "announced the closure of the %s sugar mill in",
            "was buried at the %s cemetery in",
            "led a march of %s farmers through",
            "was acquitted of the %s fraud in",
            "opened the %s lighthouse museum near",
            "sold the %s newspaper in",
            "met the %s archaeologists in",
            "visited the %s cathedral of",
            "signed the %s fishing treaty in",
            "was kidnapped at the %s border near",
            "launched the %s satellite company in",
            "won the %s marathon of",
            "resigned as conductor of the %s opera in",
            "bombed the %s radio mast near",
            "announced the %s vaccination campaign in",
            "died in the %s monastery near",
            "was appointed %s judge in");

    private static final int REPORTS = 4;
    private static final int HAPPENINGS_OF_STORY = 20;
    private static final int CAST = 6;
    private static final int NAMES = 4;
    private static final int DAYS_BETWEEN = 7;
    private static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final int DAYS = (LAST_YEAR - FIRST_YEAR + 1) * 365;
    private static final List<String> PAPERS = List.of("Gazette", "Herald", "Courier", "Observer", "Tribune");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Archive() {}

    public static String id(int number) {
        return "archive-" + number;
    }

    /// As ingest-service takes it.
    public static String article(int number) {
        StringBuilder text = new StringBuilder();
        List<String> sentences = sentences(number);
        for (int i = 0; i < sentences.size(); i++) {
            text.append(sentences.get(i)).append(i % 3 == 2 ? "\n\n" : " ");
        }
        String paper = place(number) + " " + PAPERS.get(number % PAPERS.size());
        return Json.text(Json.MAPPER
                .createObjectNode()
                .put("id", id(number))
                .put("title", "Story " + number / REPORTS + ", report " + (number % REPORTS + 1))
                .put("text", text.toString())
                .put("published", published(number).toString())
                .put("publisher", "The " + paper));
    }

    /// One for each of its happenings.
    public static List<String> sentences(int number) {
        int first = number % REPORTS * HAPPENINGS_OF_STORY / REPORTS;
        return IntStream.range(first, first + HAPPENINGS)
                .mapToObj(happening -> sentence(number / REPORTS, happening % HAPPENINGS_OF_STORY))
                .toList();
    }

    public static LocalDate published(int number) {
        return day(number / REPORTS, HAPPENINGS_OF_STORY).plusDays(number % REPORTS);
    }

    /// Of its newspaper.
    public static String place(int number) {
        return PLACES.get(number % PLACES.size());
    }

    private static String sentence(int story, int happening) {
        Random random = new Random(story * (long) HAPPENINGS_OF_STORY + happening);
        String act = any(ACTS, random).formatted(own(story, random) + "-" + own(story, random));
        Random cast = new Random(story + (long) random.nextInt(CAST) * Integer.MAX_VALUE);
        String what = People.name(People.anyone(cast)) + " " + act + " " + any(PLACES, random);
        LocalDate day = day(story, happening);
        int precision = random.nextInt(20);
        if (precision == 0) {
            return what + " in " + day.getYear() + ".";
        }
        return precision < 3 ? what + " in " + MONTH.format(day) + "." : what + " on " + DAY.format(day) + ".";
    }

    private static String own(int story, Random random) {
        return People.place(story * NAMES + random.nextInt(NAMES));
    }

    private static LocalDate day(int story, int happening) {
        return FIRST_DAY.plusDays((story * (long) DAYS_BETWEEN) % DAYS + happening);
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
