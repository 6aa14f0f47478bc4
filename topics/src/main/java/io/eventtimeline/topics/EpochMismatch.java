package io.eventtimeline.topics;

/// The `articles.v1` of this cluster is not the one that versions count in. Running on would give new records lower
/// versions than old ones, and they would be passed over; so nothing runs until the operator advances the epoch.
public final class EpochMismatch extends IllegalStateException {
    private static final long serialVersionUID = 1;

    EpochMismatch(String message) {
        super(message);
    }
}
