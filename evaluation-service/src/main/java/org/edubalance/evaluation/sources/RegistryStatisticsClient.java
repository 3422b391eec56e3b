package org.edubalance.evaluation.sources;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.edubalance.kit.servicetoken.ServiceTokenFilter;
import org.jboss.resteasy.reactive.RestQuery;

/** Transport to the statistics of school-registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceTokenFilter.class)
interface RegistryStatisticsClient {

    @GET
    @Path("/v1/statistics")
    @Produces(MediaType.APPLICATION_JSON)
    byte[] statistics(@RestQuery Map<String, String> query);
}
