package io.eventtimeline.merging;

import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.Term;
import java.util.Set;
import java.util.TreeSet;

/// The keys by which a mention finds those that it has to be compared with.
final class Keys {
    private static final int TERMS = 8;
    private static final int NAMES = 4;

    private Keys() {}

    static Set<String> of(Mention mention) {
        Set<String> keys = new TreeSet<>();
        mention.corrected(CorrectedField.MERGE).ifPresent(key -> keys.add("merge " + key));
        keys.add("article " + mention.event().articleId());
        if (mention.profile() != null) {
            mention.profile().terms().stream().limit(TERMS).map(Term::term).forEach(term -> keys.add("term " + term));
            mention.profile().names().stream().limit(NAMES).map(Term::term).forEach(name -> keys.add("name " + name));
        } else {
            mention.event().who().forEach(who -> keys.add("name " + who.canonicalName()));
        }
        return keys;
    }
}
