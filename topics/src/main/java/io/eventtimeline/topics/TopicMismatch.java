package io.eventtimeline.topics;

/// A topic is not as it is declared. The message names the topic, both values and the remedy.
public final class TopicMismatch extends IllegalStateException {
    private static final long serialVersionUID = 1;

    TopicMismatch(String message) {
        super(message);
    }
}
