package org.edubalance.evaluation.sources;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.edubalance.kit.facts.FactsStream;
import org.edubalance.kit.servicetoken.ServiceTokenFilter;

/** Transport to the facts and divisions of school-registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceTokenFilter.class)
interface RegistryClient {

    @GET
    @Path("/v1/facts")
    @Produces(FactsStream.MEDIA_TYPE)
    byte[] facts(
            @QueryParam("division") String division,
            @QueryParam("academicYear") int academicYear,
            @QueryParam("asOf") Instant asOf);

    /** The trailer names the instant that is settled for the division. */
    @GET
    @Path("/v1/facts/versions")
    @Produces(FactsStream.MEDIA_TYPE)
    byte[] versions(
            @QueryParam("division") String division,
            @QueryParam("academicYear") int academicYear,
            @QueryParam("asOf") Instant asOf);

    /** Answered by 404 when the registry has no such division. */
    @GET
    @Path("/v1/divisions/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    byte[] division(@PathParam("code") String code);

    /** A page of divisions, by code. */
    @GET
    @Path("/v1/divisions")
    @Produces(MediaType.APPLICATION_JSON)
    byte[] divisions(
            @QueryParam("parent") String parent,
            @QueryParam("level") String level,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);
}
