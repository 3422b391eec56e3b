package org.edubalance.evaluation.sources;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.edubalance.kit.servicetoken.ServiceTokenFilter;

/** Transport to the names of divisions and schools in school-registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceTokenFilter.class)
interface RegistryDirectoryClient {

    /** A county has fewer towns than a page has rows. */
    @GET
    @Path("/v1/divisions")
    @Produces(MediaType.APPLICATION_JSON)
    byte[] divisions(
            @QueryParam("parent") String parent,
            @QueryParam("level") String level,
            @QueryParam("limit") int limit);

    /** Answered by 404 when the registry has no such school. */
    @GET
    @Path("/v1/schools/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    byte[] school(@PathParam("code") String code);
}
