package io.eventtimeline.merging;

import io.eventtimeline.contracts.Profile;
import java.util.LinkedHashMap;
import java.util.Map;

/// What comparing needs of mentions that were compared lately. A mention of a live story is compared with
/// every other one that comes, and looking at it takes longer than comparing it; at its article, which it
/// shares with others, longer still.
///
/// Known by the object, not by what it says: whoever reads a mention again from a store gets it looked at again.
final class LatelySeen {
    private static final int MENTIONS = 4_096;
    private static final int ARTICLES = 1_024;

    private record Read(Profile profile, About about) {}

    private final Map<String, Traits> byId = new Latest<>(MENTIONS);
    private final Map<String, Read> byArticle = new Latest<>(ARTICLES);

    @SuppressWarnings("ReferenceEquality")
    synchronized Traits of(Mention mention) {
        Traits seen = byId.get(mention.id());
        if (seen != null && seen.mention() == mention) {
            return seen;
        }
        Traits traits = Traits.of(mention, about(mention));
        byId.put(mention.id(), traits);
        return traits;
    }

    @SuppressWarnings("ReferenceEquality")
    synchronized About about(Mention mention) {
        Profile profile = mention.profile();
        if (profile == null) {
            return About.NOTHING;
        }
        String article = mention.event().articleId();
        Read seen = byArticle.get(article);
        if (seen == null || seen.profile() != profile) {
            seen = new Read(profile, About.of(profile));
            byArticle.put(article, seen);
        }
        return seen.about();
    }

    /// The last ones asked for.
    private static final class Latest<V> extends LinkedHashMap<String, V> {
        private final int most;

        Latest(int most) {
            super(most, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > most;
        }
    }
}
