package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.ArticleExtracted.NoEvents;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.Profile;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.extraction.dating.DateChoice;
import io.eventtimeline.extraction.dating.DatingExample;
import io.eventtimeline.extraction.dating.DatingWeights;
import io.eventtimeline.extraction.dating.EventDater;
import io.eventtimeline.extraction.dating.Lead;
import io.eventtimeline.extraction.dating.Mentions;
import io.eventtimeline.extraction.event.EventWords;
import io.eventtimeline.extraction.event.Furniture;
import io.eventtimeline.extraction.event.StatusReader;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.event.TriggerFinder;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.LearnedTagger;
import io.eventtimeline.extraction.grammar.Tagger;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.RuleFolder;
import io.eventtimeline.extraction.lexicon.Spaces;
import io.eventtimeline.extraction.profile.Profiler;
import io.eventtimeline.extraction.text.Quotations;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.Dateline;
import io.eventtimeline.extraction.time.TimeTagger;
import io.eventtimeline.extraction.time.rules.RuleBook;
import io.eventtimeline.extraction.where.Gazetteer;
import io.eventtimeline.extraction.where.PlaceResolver;
import io.eventtimeline.extraction.who.CanonicalNames;
import io.eventtimeline.extraction.who.Name;
import io.eventtimeline.extraction.who.NameFinder;
import io.eventtimeline.extraction.who.NameIndex;
import io.eventtimeline.extraction.who.NameWords;
import io.eventtimeline.extraction.who.ParticipantFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads an article and says what happened when. "The recent Russia-NATO Council's session was held on July
/// 13." in an article of August 2016 is a meeting of Russia and NATO on 2016-07-13.
///
/// A pure function: equal articles give equal events. Immutable and safe for use by many threads; any text is accepted.
public final class Extractor {
    /// In so many characters a dateline stands, if there is one.
    private static final int LONGEST_HEAD = 1_000;

    private final TimeTagger times;
    private final EventWords words;
    private final Furniture furniture;
    private final NameWords nameWords;
    private final Gazetteer gazetteer;
    private final Tagger tagger;
    private final DatingWeights dating;
    private final Profiler profiler;
    private final ExtractorVersion version;

    private Extractor(RuleFolder folder, ExtractorVersion version) {
        this.times = TimeTagger.of(RuleBook.english(name -> folder.own("time/" + name)));
        this.words = EventWords.read(folder);
        this.furniture = Furniture.read(folder);
        this.nameWords = NameWords.read(folder);
        folder.refuseUnread();
        this.gazetteer = Gazetteer.builtIn();
        this.dating = DatingWeights.builtIn();
        this.tagger = new LearnedTagger();
        this.profiler = new Profiler();
        this.version = version;
    }

    /// With the built-in rules.
    public static Extractor english() {
        return new Extractor(RuleFolder.builtIn(), ExtractorVersion.current());
    }

    /// With the files of a folder before the built-in ones: `FOLDER/events/meeting.triggers` instead of the built-in
    /// one.
    public static Extractor english(Path rules) {
        return new Extractor(RuleFolder.of(rules), ExtractorVersion.with(rules));
    }

    /// Code and rules: what decides what this extractor answers.
    public ExtractorVersion version() {
        return version;
    }

    public ArticleExtracted extract(Article article, Version articleVersion) {
        if (Spaces.isBlank(article.text())) {
            return nothing(article, articleVersion, article.language(), NoEvents.NO_TEXT);
        }
        Optional<String> language = Language.of(Tokens.of(article.text()), article.language());
        if (language.filter(Language::isEnglish).isEmpty()) {
            return nothing(article, articleVersion, language.orElse(null), NoEvents.LANGUAGE_NOT_SUPPORTED);
        }
        List<Reading> readings = read(Passage.of(article), published(article));
        List<DatedEvent> events = new DatedEvents(article, articleVersion).of(readings);
        return new ArticleExtracted(
                article.id(),
                articleVersion,
                version.hash(),
                article.source(),
                language.get(),
                null,
                events,
                profile(article, readings));
    }

    private Profile profile(Article article, List<Reading> readings) {
        return profiler.profile(
                article.text(),
                readings.stream().map(reading -> reading.parsed().tokens()).toList(),
                readings.stream()
                        .flatMap(reading -> reading.parsed().names().all().stream())
                        .toList());
    }

    /// What the publisher said, or else the dateline below the title; the dateline's day where the story is an old one.
    private @Nullable PublicationDate published(Article article) {
        return published(article.title(), article.text(), article.published());
    }

    private @Nullable PublicationDate published(@Nullable String title, String text, @Nullable PublicationDate given) {
        return given == null ? dateline(title, text) : storyDay(text, given);
    }

    private PublicationDate storyDay(String text, PublicationDate given) {
        String head = text.substring(0, Math.min(text.length(), LONGEST_HEAD));
        return given.day()
                .flatMap(day -> times.storyDay(head, day))
                .map(Dateline::date)
                .orElse(given);
    }

    private @Nullable PublicationDate dateline(@Nullable String title, String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST_HEAD));
        return times.dateline(title == null || head.strip().startsWith(title.strip()) ? head : title + "\n\n" + head)
                .map(Dateline::date)
                .orElse(null);
    }

    /// What was found in a text and why, for people.
    public Explanation explain(String text, @Nullable PublicationDate published) {
        Optional<String> language = Language.of(Tokens.of(text), null);
        List<Passage> passages = Spaces.isBlank(text) ? List.of() : List.of(new Passage(Part.TEXT, text));
        return Explanations.of(language.orElse(null), version, read(passages, published(null, text, published)));
    }

    /// The pipeline, for each passage; names are unified over all of them.
    private List<Reading> read(List<Passage> passages, @Nullable PublicationDate published) {
        List<Parsed> parsed =
                passages.stream().map(passage -> parse(passage, published)).toList();
        CanonicalNames canonical = CanonicalNames.of(
                parsed.stream().flatMap(each -> each.names().all().stream()).toList());
        PlaceResolver places = places(parsed);
        var dater = new EventDater(parsed.stream().map(Parsed::scene).toList(), published, dating);
        return parsed.stream()
                .map(each -> new Reading(
                        each, happenings(each, canonical.applied(each.names().all()), places, dater, published)))
                .toList();
    }

    /// What dating chooses among, for each event of an article: for training its weights and measuring them.
    public List<DatingExample> datingExamples(Article article) {
        @Nullable PublicationDate published = published(article);
        List<Parsed> parsed = Passage.of(article).stream()
                .map(passage -> parse(passage, published))
                .toList();
        var dater = new EventDater(parsed.stream().map(Parsed::scene).toList(), published, dating);
        var examples = new ArrayList<DatingExample>();
        for (Parsed each : parsed) {
            StatusReader statuses = new StatusReader(each.tags(), each.clauses(), published);
            for (Trigger trigger : each.triggers()) {
                examples.add(new DatingExample(
                        each.passage().part(),
                        each.tokens().start(trigger.firstToken()),
                        each.tokens().endExclusive(trigger.endToken() - 1),
                        dater.candidates(each.scene(), trigger, statuses.status(trigger, EventTime.UNDATED))));
            }
        }
        return examples;
    }

    private PlaceResolver places(List<Parsed> parsed) {
        return PlaceResolver.of(
                gazetteer,
                parsed.stream()
                        .flatMap(each -> each.names().all().stream())
                        .filter(name -> name.kind() == Kind.COUNTRY)
                        .map(Name::canonical)
                        .distinct()
                        .toList());
    }

    private Parsed parse(Passage passage, @Nullable PublicationDate published) {
        Tokens tokens = Tokens.of(passage.text());
        Sentences sentences = Sentences.of(tokens);
        Mentions mentions = new Mentions(times.tag(tokens, sentences, Optional.ofNullable(published)), tokens.count());
        Tags tags = tagger.tag(words.lexicon().read(tokens), sentences, mentions::covers);
        Clauses clauses = Clauses.of(tags, sentences);
        Lead lead = Lead.of(sentences, mentions);
        NameIndex names =
                new NameIndex(NameFinder.of(nameWords, gazetteer, tags, clauses).names());
        List<Trigger> triggers = new TriggerFinder(tags, clauses, words.typesByObject(), words.synonyms())
                .triggers().stream()
                        .filter(trigger -> !furniture.isFurniture(trigger.statement(), tags))
                        .toList();
        return new Parsed(passage, sentences, mentions, tags, clauses, lead, Quotations.of(tokens), names, triggers);
    }

    private static List<Happening> happenings(
            Parsed parsed,
            List<Name> names,
            PlaceResolver places,
            EventDater dater,
            @Nullable PublicationDate published) {
        StatusReader statuses = new StatusReader(parsed.tags(), parsed.clauses(), published);
        ParticipantFinder people = new ParticipantFinder(parsed.tags(), parsed.clauses(), new NameIndex(names), places);
        List<Happening> happenings = new ArrayList<>();
        for (Trigger trigger : parsed.triggers()) {
            Status said = statuses.status(trigger, EventTime.UNDATED);
            DateChoice date = dater.date(parsed.scene(), trigger, said);
            happenings.add(new Happening(
                    trigger, date, statuses.status(trigger, date.when()), people.who(trigger), people.where(trigger)));
        }
        return happenings;
    }

    private ArticleExtracted nothing(Article article, Version articleVersion, @Nullable String language, NoEvents why) {
        return new ArticleExtracted(
                article.id(), articleVersion, version.hash(), article.source(), language, why, List.of());
    }
}
