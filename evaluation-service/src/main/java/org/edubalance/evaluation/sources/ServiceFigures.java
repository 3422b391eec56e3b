package org.edubalance.evaluation.sources;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The figures of each of the services beside this one. */
@ApplicationScoped
class ServiceFigures {

    private final SourceGuard guard;
    private final ObjectMapper mapper;

    ServiceFigures(SourceGuard guard, ObjectMapper mapper) {
        this.guard = guard;
        this.mapper = mapper;
    }

    @Produces
    @ApplicationScoped
    Figures registry(@RestClient RegistryStatisticsClient client) {
        return new SourceFigures(Source.REGISTRY, "registry", client::statistics, guard, mapper);
    }

    @Produces
    @ApplicationScoped
    Figures teacher(@RestClient TeacherStatisticsClient client) {
        return new SourceFigures(Source.TEACHER, "teacher", client::statistics, guard, mapper);
    }

    @Produces
    @ApplicationScoped
    Figures funding(@RestClient FundingStatisticsClient client) {
        return new SourceFigures(Source.FUNDING, "funding", client::statistics, guard, mapper);
    }
}
