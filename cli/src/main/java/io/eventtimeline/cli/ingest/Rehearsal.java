package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.ingest.source.Content;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Looks at everything as ingest-service would, and sends nothing: `--dry-run`.
final class Rehearsal implements Destination {
    @Override
    public List<Outcome> publish(List<Content.Article> articles) {
        return articles.stream().map(article -> outcome(article.json())).toList();
    }

    private static Outcome outcome(String json) {
        Optional<String> objection = ArticleCheck.objection(json);
        return objection.<Outcome>map(Outcome.Refused::new).orElseGet(Outcome.Accepted::new);
    }

    @Override
    public Outcome withdraw(Content.Withdrawal withdrawal) {
        return new Outcome.Accepted();
    }

    @Override
    public List<Outcome> fetch(List<Content.Address> pages) {
        return Collections.nCopies(pages.size(), new Outcome.Accepted());
    }
}
