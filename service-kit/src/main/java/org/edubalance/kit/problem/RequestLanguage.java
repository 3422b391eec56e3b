package org.edubalance.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language that the caller of the request under way reads: Chinese unless English is asked. */
@ApplicationScoped
public class RequestLanguage {

    private final HttpHeaders headers;

    RequestLanguage(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The first language of {@code Accept-Language} that we speak. */
    public Locale locale() {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The first language of the header that we speak; Chinese without one. */
    public static Locale of(String acceptLanguage) {
        try {
            for (Locale.LanguageRange range :
                    Locale.LanguageRange.parse(acceptLanguage == null ? "*" : acceptLanguage)) {
                if (range.getRange().startsWith("en")) {
                    return Locale.ENGLISH;
                }
                if (range.getRange().startsWith("zh")) {
                    break;
                }
            }
        } catch (IllegalArgumentException e) {
            // a header that can not be read asks for nothing
        }
        return Locale.SIMPLIFIED_CHINESE;
    }
}
