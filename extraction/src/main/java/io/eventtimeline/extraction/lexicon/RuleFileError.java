package io.eventtimeline.extraction.lexicon;

/// A rule or word file that cannot be used. The message begins with the place, `events/meeting.triggers:7`, and says
/// what to do.
public final class RuleFileError extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RuleFileError(String message) {
        super(message);
    }
}
