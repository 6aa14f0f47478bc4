package io.eventtimeline.pages.address;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The parameters of an address, without those that only tell where the reader came from.
record Query(List<String> parameters) {
    private static final Pattern TRACKING =
            Pattern.compile("(utm|pk|mtm|hsa|oly|vero)_.*|at_(medium|campaign|custom\\d).*");
    private static final Set<String> TRACKERS = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "cmpid",
            "ocid",
            "smid",
            "xtor",
            "ns_source",
            "ns_mchannel",
            "ns_campaign",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "wt_mc",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig");

    /// The same page in another dress: `?amp=1`, `?outputType=amp`.
    private static final Pattern VARIANT =
            Pattern.compile("(?i)_*amp(=(1|true)?)?|(outputtype|output|view)=amp|mobile=(1|true)");

    static Query of(String query) {
        return new Query(Stream.of(query.split("&", -1))
                .map(Escapes::normal)
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .toList());
    }

    Query withoutVariants() {
        return new Query(parameters.stream()
                .filter(parameter -> !VARIANT.matcher(parameter).matches())
                .toList());
    }

    String text() {
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return TRACKERS.contains(name) || TRACKING.matcher(name).matches();
    }
}
