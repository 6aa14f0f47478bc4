package io.eventtimeline.merging;

import java.util.LinkedHashMap;
import java.util.Map;

/// What comparing needs of mentions that were compared lately. A mention of a live story is compared with every other
/// one
/// that comes, and looking at it takes longer than comparing it.
///
/// Known by the object, not by what it says: whoever reads a mention again from a store gets it looked at again.
final class LatelySeen {
    private static final int MOST = 1_024;

    private final Map<String, Traits> byId = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Traits> eldest) {
            return size() > MOST;
        }
    };

    @SuppressWarnings("ReferenceEquality")
    synchronized Traits of(Mention mention) {
        Traits seen = byId.get(mention.id());
        if (seen != null && seen.mention() == mention) {
            return seen;
        }
        Traits traits = Traits.of(mention);
        byId.put(mention.id(), traits);
        return traits;
    }
}
