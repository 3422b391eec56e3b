package org.edubalance.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every field exists in its kind and has its type, as an API server with strict field validation
 * demands. The model's classes take any further field unless told otherwise.
 */
final class KnownFields implements Rule {

    private static final Map<String, Class<?>> KINDS =
            Map.of(
                    "v1/ConfigMap", ConfigMap.class,
                    "v1/Namespace", Namespace.class,
                    "v1/Secret", Secret.class,
                    "v1/Service", Service.class,
                    "apps/v1/Deployment", Deployment.class,
                    "apps/v1/StatefulSet", StatefulSet.class,
                    "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class,
                    "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class);

    private static final ObjectMapper STRICT = strict();

    private static ObjectMapper strict() {
        JsonMapper mapper =
                JsonMapper.builder()
                        .annotationIntrospector(
                                new JacksonAnnotationIntrospector() {
                                    @Override
                                    public Boolean hasAnySetter(Annotated member) {
                                        return false;
                                    }
                                })
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .build();
        for (CoercionInputShape shape :
                List.of(
                        CoercionInputShape.Boolean,
                        CoercionInputShape.Integer,
                        CoercionInputShape.Float)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        return mapper;
    }

    @Override
    public Stream<String> faults(Cluster cluster) {
        Map<String, Integer> seen = new HashMap<>();
        cluster.objects().forEach(each -> seen.merge(Cluster.label(each), 1, Integer::sum));
        Stream<String> twice =
                seen.entrySet().stream()
                        .filter(each -> each.getValue() > 1)
                        .map(each -> each.getKey() + ": is there twice");
        return Stream.concat(twice, cluster.objects().stream().flatMap(KnownFields::faults));
    }

    private static Stream<String> faults(JsonNode object) {
        String kind = object.path("apiVersion").asText() + "/" + Cluster.kind(object);
        Class<?> type = KINDS.get(kind);
        if (type == null) {
            return Stream.of(Cluster.label(object) + ": unknown kind " + kind);
        }
        if (!Cluster.name(object).matches("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?")) {
            return Stream.of(Cluster.label(object) + ": not a name");
        }
        try {
            STRICT.treeToValue(object, type);
            return Stream.of();
        } catch (JsonProcessingException e) {
            return Stream.of(Cluster.label(object) + ": " + e.getMessage());
        }
    }
}
