package io.eventtimeline.contracts;

import java.io.ByteArrayOutputStream;

/// Bytes in memory that refuse to grow beyond a limit.
final class LimitedBytes extends ByteArrayOutputStream {
    private final int most;

    LimitedBytes(int most) {
        this.most = most;
    }

    @Override
    public synchronized void write(int b) {
        requireRoom(1);
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        requireRoom(length);
        super.write(bytes, offset, length);
    }

    private void requireRoom(int length) {
        if (length > most - count) {
            throw new InvalidRecord("record", "has more than " + most + " bytes");
        }
    }
}
