package io.eventtimeline.timeline.index;

/// Going on would lose something or can't help: consumption stops, health tells the reason, nothing is committed.
public final class ConsumptionStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    ConsumptionStopped(String reason) {
        super(reason);
    }

    ConsumptionStopped(String reason, Throwable cause) {
        super(reason, cause);
    }
}
