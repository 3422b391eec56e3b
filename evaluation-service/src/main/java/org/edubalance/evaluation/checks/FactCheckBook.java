package org.edubalance.evaluation.checks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.edubalance.evaluation.core.checks.FactCheck;

/** The checks of facts that come with the service, as data. */
@ApplicationScoped
class FactCheckBook {

    private static final String DOCUMENT = "checks/fact-checks.json";

    private final List<FactCheck> checks;

    FactCheckBook(ObjectMapper mapper) {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT)) {
            checks = mapper.readValue(in, new TypeReference<List<FactCheck>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("the checks of facts can not be read", e);
        }
    }

    List<FactCheck> all() {
        return checks;
    }
}
