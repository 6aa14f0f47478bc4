package io.eventtimeline.timeline.documents;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import io.eventtimeline.contracts.Json;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one client. It connects with the first request, so that an Elasticsearch that is away delays no start.
@Configuration(proxyBeanMethods = false)
class ElasticsearchConnection {

    @Bean(destroyMethod = "close")
    ElasticsearchClient elasticsearch(ElasticsearchSettings settings) {
        var http = Rest5Client.builder(settings.url())
                .setDefaultHeaders(headers(settings))
                .setConnectionConfigCallback(connection ->
                        connection.setConnectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS))
                .setRequestConfigCallback(request ->
                        request.setResponseTimeout(settings.responseTimeout().toMillis(), TimeUnit.MILLISECONDS))
                // Compression: nothing to gain next door, and asked for zstd, the local platform, which lacks it, never
                // answers. Retries: ours know what may be sent again, and are quiet.
                .setHttpClientConfigCallback(
                        client -> client.disableContentCompression().disableAutomaticRetries())
                .build();
        return new ElasticsearchClient(new Rest5ClientTransport(http, new Jackson3JsonpMapper(Json.MAPPER)));
    }

    private static Header[] headers(ElasticsearchSettings settings) {
        return settings.authorization() == null
                ? new Header[0]
                : new Header[] {new BasicHeader("Authorization", settings.authorization())};
    }
}
