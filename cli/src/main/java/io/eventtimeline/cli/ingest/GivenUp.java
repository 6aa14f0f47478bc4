package io.eventtimeline.cli.ingest;

/// The service took nothing for longer than the user wants to wait.
final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1;

    GivenUp(String why) {
        super(why);
    }
}
