package io.eventtimeline.platform;

/// Something the user can mend, in one line that names the remedy: `Port 9092 is taken: ...`.
final class CannotStart extends Exception {
    private static final long serialVersionUID = 1;

    CannotStart(String lineWithRemedy) {
        super(lineWithRemedy);
    }
}
