package org.edubalance.local;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment that turns a packaged service into a part of this local system. */
final class ServiceSettings {

    private static final String LOOPBACK = "127.0.0.1";

    private final Keys keys;
    private final Ports ports;
    private final Database database;

    ServiceSettings(Keys keys, Ports ports, Database database) {
        this.keys = keys;
        this.ports = ports;
        this.database = database;
    }

    Map<String, String> of(Service service) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("QUARKUS_HTTP_HOST", LOOPBACK);
        settings.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)));
        settings.put("QUARKUS_MANAGEMENT_HOST", LOOPBACK);
        settings.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(ports.management(service)));
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(service));
        settings.put("QUARKUS_DATASOURCE_USERNAME", service.root());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", keys.databasePassword(service));
        settings.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", keys.publicKey().toUri().toString());
        settings.put("MP_JWT_VERIFY_ISSUER", Token.ISSUER);
        settings.put(
                "BALANCE_SERVICE_TOKEN_SIGNING_KEY_LOCATION", keys.privateKey().toUri().toString());
        settings.put("BALANCE_SERVICE_TOKEN_DIVISION", "0");
        switch (service) {
            case REGISTRY -> {}
            case TEACHER -> {
                settings.put("BALANCE_PERSONAL_DATA_KEY", keys.personalDataKey());
                putSource(settings, Service.REGISTRY);
            }
            case FUNDING -> putSource(settings, Service.REGISTRY);
            case EVALUATION -> {
                putSource(settings, Service.REGISTRY);
                putSource(settings, Service.TEACHER);
                putSource(settings, Service.FUNDING);
            }
        }
        return settings;
    }

    private void putSource(Map<String, String> settings, Service source) {
        settings.put(
                "QUARKUS_REST_CLIENT_" + source.name() + "_URL",
                "http://" + LOOPBACK + ":" + ports.of(source) + "/" + source.root());
    }
}
