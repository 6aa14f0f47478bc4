package io.eventtimeline.cli.lines;

import io.eventtimeline.cli.failure.CommandFailed;
import io.eventtimeline.contracts.InvalidRecord;
import java.util.function.Function;

/// Translates one document so that a fault of this program costs no more than that document: it is told as a bad line
/// is.
///
///     docs.jsonl:2: document makes this program fail: java.lang.IllegalStateException: no verb (Clauses.java:41);
/// leave
///     it out, and report it with its text
final class Isolated {
    private Isolated() {}

    /// @param subject what the message begins with, for example `document` or `council.txt:`
    /// @throws InvalidRecord also where the translation fails in any other way
    static <T> String translate(String subject, T document, Function<T, String> translation) {
        try {
            return translation.apply(document);
        } catch (InvalidRecord | CommandFailed e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            InvalidRecord told = new InvalidRecord(
                    subject,
                    "makes this program fail: " + e + place(e) + "; leave it out, and report it with its text");
            told.initCause(e);
            throw told;
        }
    }

    /// Empty where the virtual machine left the stack out, as it does for exceptions that it threw often.
    private static String place(Throwable e) {
        StackTraceElement[] stack = e.getStackTrace();
        return stack.length == 0 ? "" : " (" + stack[0].getFileName() + ":" + stack[0].getLineNumber() + ")";
    }
}
