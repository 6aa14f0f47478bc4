package io.eventtimeline.cli.rooms;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// What a room says, in `data/logs/ROOM.log`. The room appends by itself, so that it goes on when the supervisor is
/// gone.
public record RoomLog(Path file) {
    /// Twice this is the most a room's words take on disk: the log and the one before it.
    private static final long MOST_BYTES = 10L << 20;

    private static final int TAIL_BYTES = 8 << 10;

    public static RoomLog of(Room room, Path data) throws IOException {
        Path folder = Files.createDirectories(data.resolve("logs"));
        return new RoomLog(folder.resolve(room + ".log"));
    }

    ProcessBuilder.Redirect redirect() {
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    /// A log grown too long becomes `ROOM.log.1`. The room has it open, so it is copied and emptied; the next line is
    /// appended at its beginning.
    public void bound() throws IOException {
        if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
            Files.copy(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "rw")) {
                log.setLength(0);
            }
        }
    }

    /// Its last lines, at most `most` of them.
    public List<String> tail(int most) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long start = Math.max(0, log.length() - TAIL_BYTES);
            byte[] end = new byte[Math.toIntExact(log.length() - start)];
            log.seek(start);
            log.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - most), lines.size());
        }
    }
}
