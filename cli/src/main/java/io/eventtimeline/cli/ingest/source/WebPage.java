package io.eventtimeline.cli.ingest.source;

/// A page of the web.
record WebPage(String address) implements Source {
    /// About what a page has, so that the progress bar moves on.
    private static final long BYTES = 100_000;

    @Override
    public String place() {
        return address;
    }

    @Override
    public long bytes() {
        return BYTES;
    }

    @Override
    public Pieces open() {
        Mark mark = new Trail(address).pass(1, address);
        return new OnePiece(new Piece(mark, BYTES, () -> new Content.Address(address)));
    }
}
