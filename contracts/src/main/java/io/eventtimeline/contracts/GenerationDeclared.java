package io.eventtimeline.contracts;

/// `generation.declared` on `control.v1`: from here on this extractor reads. A rollback to an older extractor is a
/// generation of its own.
///
/// @param generation 0 to 65535, one more than the one before
/// @param extractor hash of code and rule book
public record GenerationDeclared(int generation, String extractor) {
    public GenerationDeclared {
        Require.filled(extractor, "extractor");
    }
}
