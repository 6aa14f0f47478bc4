package io.eventtimeline.merging;

import io.eventtimeline.contracts.CorrectedField;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// The least that tells whether some mentions of an article can be linked with some of another at all. Most of those
/// whose keys meet cannot; a few hundred bytes show it, without reading them.
///
/// Memory layout of [#bytes]: terms, names and joins, each as it writes itself.
public final class Outline {
    private final About about;
    private final Hashes joins;

    private Outline(About about, Hashes joins) {
        this.about = about;
        this.joins = joins;
    }

    /// @param about of the article of all mentions
    static Outline of(About about, Collection<Mention> mentions) {
        List<String> keys = mentions.stream()
                .map(mention -> mention.corrected(CorrectedField.MERGE).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return new Outline(about, Hashes.of(keys));
    }

    /// @param bytes from [#bytes]
    public static Outline read(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        Vector terms = Vector.read(from);
        Vector names = Vector.read(from);
        return new Outline(new About(terms, names, Hashes.NONE, Hashes.NONE), Hashes.read(from));
    }

    public byte[] bytes() {
        ByteBuffer to =
                ByteBuffer.allocate(about.terms().bytes() + about.names().bytes() + joins.bytes());
        about.terms().write(to);
        about.names().write(to);
        joins.write(to);
        return to.array();
    }

    /// Whether none of the mentions of one can be linked with one of the other.
    ///
    /// @param edge below which likeness of articles is too little
    boolean isFarFrom(Outline other, int edge) {
        return !joins.meets(other.joins) && about.likeness(other.about) < edge;
    }
}
