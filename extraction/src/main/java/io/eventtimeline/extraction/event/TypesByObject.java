package io.eventtimeline.extraction.event;

import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.Entry;
import io.eventtimeline.extraction.lexicon.RuleFileError;
import io.eventtimeline.extraction.lexicon.Sense;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.WordFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The type that a verb and its object have together: "launched the *probe*" is science, though a probe is mostly a
/// matter of courts.
///
/// @param types by verb and noun in their plain forms: "launch probe"
public record TypesByObject(Map<String, String> types) {
    /// "the small European weather satellite"
    private static final int LONGEST_PHRASE = 8;

    public TypesByObject {
        types = Map.copyOf(types);
    }

    /// @param known types
    /// @throws RuleFileError where a line names another type, or an entry is no pair
    static TypesByObject of(List<WordFile.Line> lines, Collection<String> known) {
        var types = new HashMap<String, String>();
        for (WordFile.Line line : lines) {
            if (!known.contains(line.keyword())) {
                throw new RuleFileError(line.place() + "  unknown type \"" + line.keyword() + "\"; known are " + known);
            }
            for (Entry entry : line.entries()) {
                if (entry.word().split(" ", -1).length != 2) {
                    throw new RuleFileError(line.place() + "  \"" + entry.word() + "\" is not a verb and a noun");
                }
                types.put(entry.word(), line.keyword());
            }
        }
        return new TypesByObject(types);
    }

    /// The trigger with the type that it has beside its verb, or beside its object.
    Trigger typed(Trigger trigger, Tags tags) {
        String head = trigger.sense().head();
        String pair = trigger.isNoun()
                ? lemma(tags, trigger.governor(), trigger.firstToken()) + ' ' + head
                : head
                        + ' '
                        + object(tags, trigger.endToken(), trigger.statement().end());
        String type = types.get(pair);
        return type == null ? trigger : trigger.ofType(type);
    }

    /// Of the verb before a noun.
    private static String lemma(Tags tags, int governor, int noun) {
        return governor >= noun
                ? ""
                : tags.words().senses(governor).stream()
                        .filter(sense -> !sense.noun())
                        .map(Sense::head)
                        .findFirst()
                        .orElse("");
    }

    /// The last noun of the phrase right behind the verb, in the singular.
    private static String object(Tags tags, int first, int end) {
        String last = "";
        for (int token = first; token < Math.min(end, first + LONGEST_PHRASE); token++) {
            boolean inside = tags.isNominal(token)
                    || tags.isTime(token)
                    || tags.tokens().isPossessive(token)
                    || tags.words().is(token, WordClass.DETERMINER);
            if (!inside) {
                break;
            }
            if (tags.at(token) == Tag.NOUN || tags.at(token) == Tag.NAME) {
                last = tags.tokens().lowercase(token).toLowerCase(Locale.ROOT);
            }
        }
        boolean plural = last.length() > 3 && last.endsWith("s") && !last.endsWith("ss");
        return plural ? last.substring(0, last.length() - 1) : last;
    }
}
