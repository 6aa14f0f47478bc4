package io.eventtimeline.cli.ingest.source;

import io.eventtimeline.pages.Page;
import io.eventtimeline.pages.PageReader;
import io.eventtimeline.pages.RawPage;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;

/// A saved web page as one article. It goes by the address that it names itself, else by the file's path.
record HtmlFile(InputFile file) implements SourceFile {
    @Override
    public Pieces open() throws IOException {
        byte[] html = file.whole(PageArticle.LARGEST_BYTES);
        Mark mark = new Trail(place()).pass(1, html);
        return new OnePiece(new Piece(mark, bytes(), () -> content(html)));
    }

    private Content content(byte[] html) {
        Page page = PageReader.read(new RawPage(html, null, null, LocalDate.now(ZoneId.systemDefault())));
        return PageArticle.ofFile(page, file.name())
                .<Content>map(Content.Article::new)
                .orElseGet(() -> new Content.Refused("has no text of an article"));
    }
}
