package org.edubalance.teacher.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.edubalance.kit.servicetoken.ServiceTokenFilter;
import org.jboss.resteasy.reactive.RestResponse;

/** The registry over HTTP, as far as the directory needs it. */
@Path("/v1")
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceTokenFilter.class)
interface RegistryClient {
    /** The schools with these codes; those that do not exist are left out. */
    @GET
    @Path("/schools")
    SchoolPage schools(@QueryParam("code") String codes, @QueryParam("limit") int limit);

    /** A page of all schools; {@code Change-Cursor} says from where to follow the changes. */
    @GET
    @Path("/schools")
    RestResponse<SchoolPage> allSchools(
            @QueryParam("after") String after, @QueryParam("limit") int limit);

    /** A page of all divisions of a level. */
    @GET
    @Path("/divisions")
    DivisionPage allDivisions(
            @QueryParam("level") String level,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    /** One division; 404 when there is none. */
    @GET
    @Path("/divisions/{code}")
    Division division(@PathParam("code") String code);

    /** What changed after a place in the feed. */
    @GET
    @Path("/changes")
    ChangePage changes(@QueryParam("after") String after, @QueryParam("limit") int limit);

    /** As much of a page of schools as is needed here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SchoolPage(List<Row> items, String next) {}

    /** As much of a page of divisions as is needed here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record DivisionPage(List<Division> items, String next) {}

    /** As much of a division as is needed here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Division(String code, String name) {}

    /** As much of a page of changes as is needed here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ChangePage(List<Change> items, String next) {}

    /** A resource that is to be looked at again. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Change(String type, String id) {}

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
