package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.extraction.lexicon.Spaces;
import java.util.ArrayList;
import java.util.List;

/// The title or the text of an article, read one after the other.
record Passage(Part part, String text) {
    /// A text that begins with its title is read once: then the title is no passage of its own.
    static List<Passage> of(Article article) {
        var passages = new ArrayList<Passage>();
        String title = article.title();
        if (title != null && !Spaces.isBlank(title) && !beginsWith(article.text(), title)) {
            passages.add(new Passage(Part.TITLE, title));
        }
        passages.add(new Passage(Part.TEXT, article.text()));
        return passages;
    }

    private static boolean beginsWith(String text, String title) {
        String beginning = text.strip();
        int enough = Math.min(beginning.length(), title.length() * 2 + 16);
        return Spaces.folded(beginning.substring(0, enough)).startsWith(Spaces.folded(title));
    }
}
