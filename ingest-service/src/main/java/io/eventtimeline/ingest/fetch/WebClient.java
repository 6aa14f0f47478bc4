package io.eventtimeline.ingest.fetch;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.util.Timeout;

/// Apache's client with everything taken off that follows, remembers or repeats by itself, and with our doors put in.
final class WebClient {
    private static final int MOST_HEADERS = 100;

    private WebClient() {}

    static CloseableHttpClient of(FetchSettings settings, DnsResolver names, PublicInternet internet) {
        DnsResolver guarded = new GuardedNames(names, internet);
        return HttpClients.custom()
                .setConnectionManager(connections(settings, guarded, internet))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(settings.pause()))
                        .build())
                .setUserAgent(settings.userAgent())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(
            FetchSettings settings, DnsResolver names, PublicInternet internet) {
        Http1Config limits = Http1Config.custom()
                .setMaxLineLength((int) settings.largestHeader().toBytes())
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return new GuardedConnections(internet, names)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits)
                        .build())
                .setMaxConnTotal(settings.atOnce())
                .setMaxConnPerRoute(settings.atOnce())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectWithin()))
                        .setSocketTimeout(Timeout.of(settings.pause()))
                        .build())
                .build();
    }

    /// Makes connections with [GuardedSocket] and by [GuardedNames].
    private static final class GuardedConnections extends PoolingHttpClientConnectionManagerBuilder {
        private final PublicInternet internet;
        private final DnsResolver names;

        GuardedConnections(PublicInternet internet, DnsResolver names) {
            this.internet = internet;
            this.names = names;
        }

        @Override
        protected HttpClientConnectionOperator createConnectionOperator(
                SchemePortResolver ports, DnsResolver unguarded, TlsSocketStrategy tls) {
            return new DefaultHttpClientConnectionOperator(
                    proxy -> new GuardedSocket(internet),
                    DefaultSchemePortResolver.INSTANCE,
                    names,
                    RegistryBuilder.<TlsSocketStrategy>create()
                            .register(URIScheme.HTTPS.id, DefaultClientTlsStrategy.createDefault())
                            .build());
        }
    }
}
