package io.eventtimeline.pages.encoding;

/// How well bytes fit UTF-8.
///
/// @param sequences of two bytes and more that are well formed
/// @param errors bytes beyond ASCII that belong to no such sequence
record Utf8(int sequences, int errors) {
    static Utf8 of(byte[] bytes) {
        int sequences = 0;
        int errors = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int following = following(bytes, i);
                sequences += following > 0 ? 1 : 0;
                errors += following > 0 ? 0 : 1;
                i += following;
            }
        }
        return new Utf8(sequences, errors);
    }

    /// Beyond ASCII, and not one error.
    boolean proven() {
        return sequences > 0 && errors == 0;
    }

    /// Nothing speaks against it, or one byte in ten at most: a comment pasted from elsewhere, an end cut off.
    boolean mostly() {
        return errors * 10L <= sequences;
    }

    /// How many bytes go with the one at `at`; 0 if it begins no sequence.
    private static int following(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length =
                lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xF0 && lead < 0xF5 ? 3 : 0;
        if (at + length >= bytes.length) {
            return 0;
        }
        for (int i = 1; i <= length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
