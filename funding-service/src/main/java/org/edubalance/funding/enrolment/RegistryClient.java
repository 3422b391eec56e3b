package org.edubalance.funding.enrolment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.edubalance.kit.facts.FactsStream;
import org.edubalance.kit.servicetoken.ServiceTokenFilter;

/** What this service asks the school registry for. */
@Path("/v1")
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceTokenFilter.class)
interface RegistryClient {

    /** One line for each school of the division that was open on 1 September of the year. */
    @GET
    @Path("/facts")
    @Produces(FactsStream.MEDIA_TYPE)
    InputStream facts(
            @QueryParam("division") String division, @QueryParam("academicYear") int academicYear);
}
