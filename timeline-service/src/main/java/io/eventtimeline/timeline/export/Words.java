package io.eventtimeline.timeline.export;

import java.util.Locale;

/// Our enumerations as the contracts spell them.
final class Words {
    private Words() {}

    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
