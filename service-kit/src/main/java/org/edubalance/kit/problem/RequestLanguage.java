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
        for (Locale accepted : headers.getAcceptableLanguages()) {
            String language = accepted.getLanguage();
            if (Locale.ENGLISH.getLanguage().equals(language)) {
                return Locale.ENGLISH;
            }
            if (Locale.CHINESE.getLanguage().equals(language)) {
                break;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }
}
