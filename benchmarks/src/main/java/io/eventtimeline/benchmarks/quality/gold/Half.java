package io.eventtimeline.benchmarks.quality.gold;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// One half of the documents of a set. Rules are tuned on one, and the other tells whether they hold; which half a
/// document is in hangs on its id alone.
public enum Half {
    tuned,
    held;

    public static Half of(String documentId) {
        var hash = new CRC32();
        hash.update(documentId.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 2 == 0 ? tuned : held;
    }
}
