package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// What alone orders the records of one article: where the revision stands on `articles.v1`, and which extractor read
/// it.
///
///     epoch (8 bits) | offset (39 bits) | generation (16 bits)
///
/// Arrival says nothing. In JSON it is a string, because it passes 2^53.
///
/// @param value the 63 bits; also the external version in Elasticsearch
public record Version(long value) implements Comparable<Version> {
    /// Of events extracted without a topic, on the command line.
    public static final Version OFFLINE = new Version(0);

    private static final int GENERATION_BITS = 16;
    private static final int OFFSET_BITS = 39;
    private static final int EPOCH_BITS = 8;

    public Version {
        if (value < 0) {
            throw new InvalidRecord("version", "is negative: " + value);
        }
    }

    /// @param epoch 0 to 255, from `control.v1`
    /// @param offset of the record on its partition of `articles.v1`
    /// @param generation of the extractor, 0 to 65535, from `control.v1`
    public static Version of(int epoch, long offset, int generation) {
        long bits = part(epoch, EPOCH_BITS, "epoch");
        bits = (bits << OFFSET_BITS) | part(offset, OFFSET_BITS, "offset");
        return new Version((bits << GENERATION_BITS) | part(generation, GENERATION_BITS, "generation"));
    }

    @JsonCreator
    public static Version parse(String text) {
        try {
            return new Version(Long.parseLong(text));
        } catch (NumberFormatException e) {
            InvalidRecord invalid = new InvalidRecord("version", "is no whole number: \"" + text + '"');
            invalid.initCause(e);
            throw invalid;
        }
    }

    public int epoch() {
        return (int) (value >>> (GENERATION_BITS + OFFSET_BITS));
    }

    public long offset() {
        return (value >>> GENERATION_BITS) & ((1L << OFFSET_BITS) - 1);
    }

    public int generation() {
        return (int) (value & ((1L << GENERATION_BITS) - 1));
    }

    @Override
    public int compareTo(Version other) {
        return Long.compare(value, other.value);
    }

    @JsonValue
    @Override
    public String toString() {
        return Long.toString(value);
    }

    private static long part(long value, int bits, String name) {
        if (value < 0 || value >>> bits != 0) {
            throw new InvalidRecord("version", name + " does not fit in " + bits + " bits: " + value);
        }
        return value;
    }
}
