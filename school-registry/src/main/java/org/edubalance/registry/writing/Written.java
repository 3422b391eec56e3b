package org.edubalance.registry.writing;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * What came of writing a resource.
 *
 * @param body the resource as it is now
 * @param tag its version
 * @param created whether it did not exist before
 */
public record Written<T>(T body, EntityTag tag, boolean created) {

    /** 201 with the resource's address when it is new, else 200; with its tag in both cases. */
    public Response respond(UriInfo uri) {
        return (created ? Response.created(uri.getAbsolutePath()) : Response.ok())
                .entity(body)
                .tag(tag)
                .build();
    }
}
