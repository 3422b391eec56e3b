package org.edubalance.kit.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifies the request under way: the caller's W3C trace id, else one of our own. */
@RequestScoped
public class TraceId {

    private static final Pattern TRACE_PARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpHeaders headers;
    private String id;

    TraceId(HttpHeaders headers) {
        this.headers = headers;
    }

    /** 32 hexadecimal digits, the same throughout the request. */
    public String get() {
        if (id == null) {
            String parent = headers.getHeaderString("traceparent");
            Matcher matcher = TRACE_PARENT.matcher(parent == null ? "" : parent);
            id = matcher.matches() ? matcher.group(1) : fresh();
        }
        return id;
    }

    /** An identifier for work that no request asked for. */
    public static String fresh() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
