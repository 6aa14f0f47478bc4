package io.eventtimeline.platform;

/// One of the two servers. `toString` is its name in options, folders and messages.
enum Server {
    KAFKA("kafka"),
    ELASTICSEARCH("elasticsearch");

    private final String lowerCase;

    Server(String lowerCase) {
        this.lowerCase = lowerCase;
    }

    @Override
    public String toString() {
        return lowerCase;
    }
}
