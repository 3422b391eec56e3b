package org.edubalance.teacher.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.edubalance.kit.servicetoken.ServiceTokenFilter;

/** The registry over HTTP. */
@Path("/v1/schools")
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceTokenFilter.class)
interface RegistryClient {
    /** The schools with these codes; those that do not exist are left out. */
    @GET
    SchoolPage schools(@QueryParam("code") String codes, @QueryParam("limit") int limit);

    /** As much of a page of schools as is needed here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SchoolPage(List<Row> items) {}

    /** As much of a school as is needed here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(
            String code,
            String name,
            String kind,
            String ownership,
            String divisionCode,
            String divisionName,
            String townCode,
            String townName) {
        School toSchool() {
            return new School(
                    code, name, kind, ownership, divisionCode, divisionName, townCode, townName);
        }
    }
}
