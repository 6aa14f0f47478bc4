package io.eventtimeline.contracts;

/// A record that breaks the contract: it names the field and says what stands there instead.
public final class InvalidRecord extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String field;
    private final String problem;

    public InvalidRecord(String field, String problem) {
        super(field + " " + problem);
        this.field = field;
        this.problem = problem;
    }

    /// The same where the field has another name: `dct` for `published`.
    public InvalidRecord under(String name) {
        InvalidRecord renamed = new InvalidRecord(name, problem);
        renamed.initCause(this);
        return renamed;
    }

    /// The field's name on the wire, for example `published` or `when.edtf`.
    public String field() {
        return field;
    }
}
