package io.eventtimeline.cli.failure;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// What Java says of files, in words: it calls a missing file by its name and says no more.
///
///     NoSuchFileException: council.txt    council.txt: there is no such file
public final class FileProblem {
    private FileProblem() {}

    /// One line, beginning with the file where Java names it.
    public static String line(IOException e) {
        return e instanceof FileSystemException named ? named.getFile() + ": " + reason(e) : reason(e);
    }

    /// The same without the file.
    public static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "access is denied; change its permissions";
            case CharacterCodingException _ -> "is not UTF-8";
            case FileSystemException other ->
                Optional.ofNullable(other.getReason()).orElse("cannot be read or written");
            default -> Optional.ofNullable(e.getMessage()).orElse("cannot be read or written");
        };
    }
}
