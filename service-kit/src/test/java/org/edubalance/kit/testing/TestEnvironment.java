package org.edubalance.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What every service under test gets: a schema on the real database, keys for tokens, and the
 * sibling services that it names in {@code balance.test.siblings}, as real processes. Found by the
 * service loader, so that no test has to ask for it.
 */
public class TestEnvironment implements QuarkusTestResourceLifecycleManager {

    private TestDatabase.Schema schema;
    private final List<SiblingService> siblings = new ArrayList<>();

    @Override
    public Map<String, String> start() {
        TestKeys keys = TestKeys.generate();
        schema = TestDatabase.get().newSchema("t");
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.datasource.jdbc.url", schema.jdbcUrl());
        config.put("quarkus.datasource.username", schema.user());
        config.put("quarkus.datasource.password", schema.password());
        config.put("mp.jwt.verify.publickey.location", keys.publicKey());
        config.put("mp.jwt.verify.issuer", TestKeys.ISSUER);
        config.put("balance.service-token.signing-key-location", keys.privateKey());
        for (String module : siblingModules()) {
            SiblingService sibling = SiblingService.start(module, keys, siblings);
            siblings.add(sibling);
            config.put("quarkus.rest-client." + sibling.client() + ".url", sibling.url());
        }
        return config;
    }

    private static List<String> siblingModules() {
        return ConfigProvider.getConfig()
                .getOptionalValues("balance.test.siblings", String.class)
                .orElse(List.of());
    }

    @Override
    public void stop() {
        siblings.forEach(SiblingService::stop);
        siblings.clear();
        if (schema != null) {
            TestDatabase.get().drop(schema);
        }
    }
}
