package io.eventtimeline.cli.ingest.source;

import io.eventtimeline.cli.lines.LineReader;
import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/// A plain text as one article. It is named by its path, so that the same file again is a revision.
///
///     news/2016/council.txt  ->  {"id": "news:2016:council.txt", "text": "..."}
record TextFile(InputFile file, Charset charset) implements SourceFile {
    @Override
    public Pieces open() throws IOException {
        byte[] content = file.whole(LineReader.LONGEST_BYTES);
        Mark mark = new Trail(place()).pass(1, content);
        return new OnePiece(new Piece(mark, bytes(), () -> content(content)));
    }

    private Content content(byte[] bytes) {
        try {
            // A decoder of its own: it refuses what is not of its charset where String would put question marks.
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Content.Article(Json.text(Json.MAPPER
                    .createObjectNode()
                    .put("id", FileId.of(file.name()))
                    .put("text", text)));
        } catch (CharacterCodingException e) {
            return new Content.Refused("is not " + charset + "; say what it is (--charset windows-1252)");
        }
    }
}
