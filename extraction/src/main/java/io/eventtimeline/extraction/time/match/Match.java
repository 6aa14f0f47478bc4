package io.eventtimeline.extraction.time.match;

import io.eventtimeline.extraction.time.rules.Pattern;
import io.eventtimeline.extraction.time.rules.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A rule found in a text.
///
/// @param firstToken of the whole match, words around the expression included
/// @param parts by name, where each named part lies
public record Match(Rule rule, int firstToken, int endToken, Map<String, PartMatch> parts) {
    /// @param values what the part's tokens are worth, in order; empty for words that the rule itself gives
    public record PartMatch(int firstToken, int endToken, List<String> values) {}

    /// The values of the named parts, for an operation to read.
    public Map<String, List<String>> values() {
        var values = new HashMap<String, List<String>>();
        parts.forEach((name, part) -> values.put(name, part.values()));
        return values;
    }

    /// The first token of the expression itself.
    public int firstMentionToken() {
        PartMatch mention = parts.get(Pattern.MENTION);
        return mention == null ? firstToken : mention.firstToken();
    }

    public int endMentionToken() {
        PartMatch mention = parts.get(Pattern.MENTION);
        return mention == null ? endToken : mention.endToken();
    }
}
