package org.edubalance.evaluation.sources;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.edubalance.kit.facts.FactsStream;
import org.edubalance.kit.servicetoken.ServiceTokenFilter;

/** Transport to the facts of funding-service. */
@RegisterRestClient(configKey = "funding")
@RegisterProvider(ServiceTokenFilter.class)
interface FundingClient {

    @GET
    @Path("/v1/facts")
    @Produces(FactsStream.MEDIA_TYPE)
    byte[] facts(
            @QueryParam("division") String division,
            @QueryParam("fiscalYear") int fiscalYear,
            @QueryParam("asOf") Instant asOf);

    /** The trailer names the instant that is settled for the division. */
    @GET
    @Path("/v1/facts/versions")
    @Produces(FactsStream.MEDIA_TYPE)
    byte[] versions(
            @QueryParam("division") String division,
            @QueryParam("fiscalYear") int fiscalYear,
            @QueryParam("asOf") Instant asOf);
}
