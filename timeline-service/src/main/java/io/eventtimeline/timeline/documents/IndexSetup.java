package io.eventtimeline.timeline.documents;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Creates the indices that are missing and adds the fields that are missing to the mappings of those that are there,
/// before anything is consumed. Everything in it may be repeated.
@Component
public class IndexSetup {
    private static final int FIRST = 1;

    private final ElasticsearchClient elasticsearch;
    private final IndexDefinition events;
    private final IndexDefinition articles;
    private final IndexDefinition entries;

    IndexSetup(ElasticsearchClient elasticsearch, ElasticsearchSettings settings) {
        this.elasticsearch = elasticsearch;
        this.events = new IndexDefinition(Indices.LIVE.events(), settings);
        this.articles = new IndexDefinition(Indices.LIVE.articles(), settings);
        this.entries = new IndexDefinition(Indices.LIVE.entries(), settings);
    }

    /// @throws ElasticsearchException with status 400 if a field is there with another type: that needs a rebuild
    public void ensureLive() throws IOException {
        for (IndexDefinition definition : List.of(events, articles, entries)) {
            if (elasticsearch
                    .indices()
                    .existsAlias(a -> a.name(definition.alias()))
                    .value()) {
                elasticsearch
                        .indices()
                        .putMapping(m -> m.index(definition.alias()).withJson(definition.mapping()));
            } else {
                create(definition.indexName(FIRST), definition, definition.alias());
            }
        }
    }

    /// Empty indices for a rebuild, each with the next free number and no alias. Left-overs of a rebuild that was cut
    /// off are deleted.
    public Indices createNext() throws IOException {
        return new Indices(createNext(events), createNext(articles), createNext(entries));
    }

    private String createNext(IndexDefinition definition) throws IOException {
        String live = behind(definition.alias());
        int number = Integer.parseInt(live, live.lastIndexOf('-') + 1, live.length(), 10);
        String next = definition.indexName(number + 1);
        elasticsearch.indices().delete(d -> d.index(next).ignoreUnavailable(true));
        create(next, definition);
        return next;
    }

    /// One step for all readers: the aliases move, and the old indices are gone.
    public void swap(Indices next) throws IOException {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < next.all().size(); i++) {
            String alias = Indices.LIVE.all().get(i);
            String index = next.all().get(i);
            String old = behind(alias);
            actions.add(Action.of(a -> a.add(add -> add.index(index).alias(alias))));
            actions.add(Action.of(a -> a.removeIndex(remove -> remove.index(old))));
        }
        elasticsearch.indices().updateAliases(u -> u.actions(actions));
    }

    public void delete(Indices indices) throws IOException {
        elasticsearch.indices().delete(d -> d.index(indices.all()).ignoreUnavailable(true));
    }

    private String behind(String alias) throws IOException {
        Set<String> names =
                elasticsearch.indices().getAlias(a -> a.name(alias)).aliases().keySet();
        if (names.size() != 1) {
            throw new IllegalStateException("the alias " + alias + " stands for " + names
                    + ", but it has to stand for one index: remove it from the others");
        }
        return names.iterator().next();
    }

    private void create(String name, IndexDefinition definition, String... aliases) throws IOException {
        elasticsearch.indices().create(c -> {
            c.withJson(definition.whole()).index(name);
            for (String alias : aliases) {
                c.aliases(alias, a -> a);
            }
            return c;
        });
    }
}
