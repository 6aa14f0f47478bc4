package io.eventtimeline.merging;

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
import io.eventtimeline.contracts.Profile;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Role;
import io.eventtimeline.contracts.Source;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.Term;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.contracts.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Articles with one event a sentence, and seeded crowds of them.
final class Sample {
    private static final List<String> VERBS = List.of("attack", "kill", "meet", "sign", "arrest", "explode");
    private static final List<String> TYPES = List.of("attack", "death", "meeting", "agreement", "crime", "attack");

    private Sample() {}

    /// @param story the words that its articles have in common
    static ArticleExtracted article(
            String id, String published, String publisher, List<String> story, DatedEvent... events) {
        List<Term> terms = story.stream().map(word -> new Term(word, 5)).toList();
        return new ArticleExtracted(
                "c-" + id,
                Version.OFFLINE,
                "0123456789abcdef",
                new Source(null, publisher, null, PublicationDate.of(published)),
                "en",
                null,
                List.of(events),
                new Profile(terms, terms.subList(0, Math.min(2, terms.size())), null));
    }

    static DatedEvent event(
            String article,
            String published,
            String sentence,
            String verb,
            String type,
            EventTime when,
            String... who) {
        return event(article, published, new What(sentence, verb, type, Status.ASSERTED, verb), when, who);
    }

    /// @param what whose summary is the sentence
    static DatedEvent event(String article, String published, What what, EventTime when, String... who) {
        String sentence = what.summary();
        List<Participant> cast = Stream.of(who)
                .map(name -> new Participant(name, name, Role.AGENT, Kind.PERSON, 0, name.length()))
                .toList();
        return new DatedEvent(
                EventId.of("c-" + article, sentence, what.trigger(), 0),
                "c-" + article,
                Version.OFFLINE,
                when,
                what,
                cast,
                List.of(),
                new Evidence(Part.TEXT, sentence, 0, 1, 0, sentence.length()),
                new Source(null, "Wire " + article, null, PublicationDate.of(published)),
                new Confidence(1, 1, 1, 1),
                List.of());
    }

    static EventTime day(String edtf) {
        return CorrectedDate.of(edtf).withBasis(Basis.RESOLVED);
    }

    static List<Mention> mentions(ArticleExtracted article) {
        return Merger.standard().mentions(article, List.of());
    }

    /// Articles of some stories, with dates and participants that agree here and differ there.
    static List<Mention> crowd(long seed, int articles) {
        var random = new Random(seed);
        List<Mention> crowd = new ArrayList<>();
        for (int number = 0; number < articles; number++) {
            String id = "a" + number;
            int story = random.nextInt(1 + articles / 6);
            String published = "2016-0" + (1 + story % 3) + "-1" + random.nextInt(5);
            List<String> words = new ArrayList<>(List.of("w" + story, "x" + story, "y" + story, "z" + story));
            words.add("odd" + random.nextInt(10));
            List<DatedEvent> events = new ArrayList<>();
            for (int sentence = 0; sentence < 3; sentence++) {
                int verb = random.nextInt(VERBS.size());
                EventTime when = random.nextBoolean()
                        ? EventTime.UNDATED
                        : day("2016-0" + (1 + story % 3) + "-0" + (1 + random.nextInt(2)));
                events.add(event(
                        id,
                        published,
                        "Sentence " + sentence + " of " + id,
                        VERBS.get(verb),
                        TYPES.get(verb),
                        when,
                        "Person" + random.nextInt(3)));
            }
            crowd.addAll(mentions(article(id, published, "Wire " + id, words, events.toArray(new DatedEvent[0]))));
        }
        return crowd;
    }
}
