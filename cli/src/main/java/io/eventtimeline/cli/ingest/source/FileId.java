package io.eventtimeline.cli.ingest.source;

import io.eventtimeline.contracts.StableHash;
import java.util.regex.Pattern;

/// The id of an article that has no address: the path of its file.
final class FileId {
    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^A-Za-z0-9._~:@+-]");
    private static final int LONGEST_NAME = 160;
    private static final int HASH_LENGTH = 12;

    private FileId() {}

    /// A name that has other characters than an id may have, or too many, gets a hash too: it stays one of a kind.
    ///
    ///     news/2016/council.txt   news:2016:council.txt
    ///     news/été.txt            news:-t-.txt-0b1f9c3ad2e4
    static String of(String name) {
        String flat = name.replace('/', ':').replace('\\', ':');
        String plain = NOT_IN_AN_ID.matcher(flat).replaceAll("-");
        String begun = Character.isLetterOrDigit(plain.charAt(0)) ? plain : "f" + plain;
        if (begun.equals(flat) && flat.length() <= LONGEST_NAME) {
            return flat;
        }
        String shortened = begun.substring(0, Math.min(begun.length(), LONGEST_NAME));
        return shortened + "-" + StableHash.of(name).substring(0, HASH_LENGTH);
    }
}
