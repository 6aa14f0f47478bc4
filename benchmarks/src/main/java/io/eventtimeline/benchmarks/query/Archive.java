package io.eventtimeline.benchmarks.query;

import io.eventtimeline.benchmarks.people.People;
import io.eventtimeline.contracts.Json;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Made-up reports of 26 years, the same for the same number: ten happenings each, of which half were told by
/// the report before already, by another newspaper. Thousands of people, some much more often than others.
final class Archive {
    static final int HAPPENINGS = 10;
    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2015;
    static final List<String> PLACES = List.of(
            "Oslo", "Geneva", "Lisbon", "Vienna", "Dublin", "Tallinn", "Ottawa", "Nairobi", "Lima", "Hanoi", "Warsaw",
            "Athens", "Cairo", "Madrid", "Rome", "Berlin", "Paris", "Tokyo", "Delhi", "Jakarta", "Ankara", "Kyiv",
            "Havana", "Manila");
    static final List<String> ACTS = List.of(
            "met the prime minister in",
            "signed a trade agreement in",
            "opened a new hospital in",
            "resigned as mayor of",
            "won the election in",
            "was arrested in",
            "visited the flooded quarter of",
            "attacked a police station in",
            "announced the sale of the shipyard in",
            "died after an accident in",
            "led a protest in",
            "was sentenced by a court in",
            "bought a brewery in",
            "launched a ferry line from",
            "met striking miners in",
            "opened an exhibition of clocks in",
            "resigned from the board of a bank in",
            "was elected to the senate in",
            "visited a school for pilots in",
            "signed a contract for locomotives in",
            "was injured in a fire in",
            "robbed a jeweller in",
            "won the chess tournament in",
            "announced the closure of a sugar mill in",
            "was buried in",
            "led a march of farmers through",
            "was acquitted of fraud in",
            "opened a lighthouse museum near",
            "sold a newspaper in",
            "met archaeologists in",
            "visited the cathedral of",
            "signed a fishing treaty in",
            "was kidnapped in",
            "launched a satellite company in",
            "won the marathon of",
            "resigned as conductor of the opera in",
            "bombed a radio mast near",
            "announced a vaccination campaign in",
            "died in a monastery near",
            "was appointed judge in");

    private static final int NEW_HAPPENINGS = HAPPENINGS / 2;
    private static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final int DAYS = (LAST_YEAR - FIRST_YEAR + 1) * 365;
    private static final List<String> PAPERS = List.of("Gazette", "Herald", "Courier", "Observer", "Tribune");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Archive() {}

    static String id(int number) {
        return "archive-" + number;
    }

    /// As ingest-service takes it.
    static String article(int number) {
        int first = number * NEW_HAPPENINGS;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < HAPPENINGS; i++) {
            text.append(sentence(Math.floorMod(first + NEW_HAPPENINGS - 1 - i, Integer.MAX_VALUE)))
                    .append(i % 3 == 2 ? "\n\n" : " ");
        }
        String paper = PLACES.get(number % PLACES.size()) + " " + PAPERS.get(number % PAPERS.size());
        return Json.text(Json.MAPPER
                .createObjectNode()
                .put("id", id(number))
                .put("title", "News of the week, " + number)
                .put("text", text.toString())
                .put("published", day(first + NEW_HAPPENINGS).plusDays(1).toString())
                .put("publisher", "The " + paper));
    }

    private static String sentence(int happening) {
        Random random = new Random(happening);
        String what = People.name(People.anyone(random)) + " " + any(ACTS, random) + " " + any(PLACES, random);
        LocalDate day = day(happening);
        int precision = random.nextInt(20);
        if (precision == 0) {
            return what + " in " + day.getYear() + ".";
        }
        return precision < 3 ? what + " in " + MONTH.format(day) + "." : what + " on " + DAY.format(day) + ".";
    }

    private static LocalDate day(int happening) {
        return FIRST_DAY.plusDays(happening % DAYS);
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
