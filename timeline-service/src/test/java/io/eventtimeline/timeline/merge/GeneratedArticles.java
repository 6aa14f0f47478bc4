package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.Confidence;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventId;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Evidence;
import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.Profile;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Role;
import io.eventtimeline.contracts.Source;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.Term;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.contracts.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Extracted articles in the proportions of news: four articles a story, five events an article, a year of stories,
/// common words and names in many of them. The same number makes the same article.
///
/// They come in the order of their days, as news does: the articles of a story within a hundred. With
/// `-Dorder=any` they come in any order, as an archive may: what a story has is never what was seen lately.
final class GeneratedArticles {
    private static final int ARTICLES_A_STORY = 4;
    private static final int EVENTS = 5;
    private static final int DAYS = 365;
    private static final int TERMS = 24;
    private static final int NAMES = 8;
    private static final List<String> TRIGGERS = List.of(
            "attack:attack",
            "bomb:attack",
            "meet:meeting",
            "say:statement",
            "sign:agreement",
            "kill:death",
            "arrest:crime",
            "elect:election",
            "buy:deal",
            "launch:launch",
            "visit:visit",
            "protest:protest");

    private static final boolean IN_ANY_ORDER = "any".equals(System.getProperty("order"));
    private static final int STORIES_AT_ONCE = 25;

    private final int stories;

    GeneratedArticles(int articles) {
        stories = Math.max(1, articles / ARTICLES_A_STORY);
    }

    ArticleExtracted article(int number) {
        int story = Math.floorMod(IN_ANY_ORDER ? number * 7_919 : inOrder(number), stories);
        String id = "c-generated-" + number;
        LocalDate published = day(story).plusDays(1L + number % 2);
        Source source = new Source(
                "https://paper" + number % 50 + ".example/" + number,
                "paper" + number % 50 + ".example",
                "Story " + story,
                PublicationDate.of(published.toString()));
        List<DatedEvent> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            events.add(event(id, story, i, source));
        }
        return new ArticleExtracted(
                id, new Version(number + 1L), "generated", source, "en", null, events, profile(story));
    }

    private static int inOrder(int number) {
        int before = number / (STORIES_AT_ONCE * ARTICLES_A_STORY) * STORIES_AT_ONCE;
        return before + number % STORIES_AT_ONCE;
    }

    private LocalDate day(int story) {
        return LocalDate.of(2016, 1, 1).plusDays((long) story * DAYS / stories);
    }

    private DatedEvent event(String article, int story, int number, Source source) {
        Random random = new Random(story * 31L + number);
        String[] trigger = TRIGGERS.get(random.nextInt(TRIGGERS.size())).split(":");
        String who = name(random, story);
        String sentence = who + " " + trigger[0] + "ed them, and number " + number + " of story " + story
                + " says what else happened in so many words that it is as long as sentences are.";
        LocalDate day = day(story).minusDays(number % 3);
        return new DatedEvent(
                EventId.of(article, sentence, trigger[0], number),
                article,
                new Version(1),
                new EventTime(
                        day.toString(),
                        day,
                        day.plusDays(1),
                        Precision.DAY,
                        false,
                        false,
                        Basis.RESOLVED,
                        null,
                        "then",
                        null),
                new What(sentence, trigger[0], trigger[1], Status.ASSERTED, trigger[0]),
                List.of(new Participant(who, who, Role.AGENT, Kind.PERSON, 0, who.length())),
                List.of(),
                new Evidence(
                        Part.TEXT,
                        sentence,
                        who.length() + 1,
                        who.length() + 1 + trigger[0].length(),
                        0,
                        sentence.length()),
                source,
                new Confidence(0.9, 0.9, 0.9, 0.9),
                List.of("month-day", "verb"));
    }

    /// A third of the words of an article are its story's own, the others are shared with every hundredth.
    private static Profile profile(int story) {
        Random random = new Random(story);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < TERMS; i++) {
            terms.add(new Term(i % 3 == 0 ? "own" + story + "w" + i : "word" + random.nextInt(2_000), 5 - i * 0.1));
        }
        List<Term> names = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            names.add(new Term(name(random, story), 3 - i * 0.2));
        }
        return new Profile(terms, names, "%016x".formatted(random.nextLong()));
    }

    /// One of the few that are in the news every day, or one of the story's own.
    private static String name(Random random, int story) {
        return random.nextInt(3) == 0 ? "Leader" + random.nextInt(200) : "Person" + story + "n" + random.nextInt(4);
    }
}
