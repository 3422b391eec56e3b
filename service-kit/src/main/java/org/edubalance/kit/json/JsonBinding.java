package org.edubalance.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/**
 * Reads JSON into records and tells everything that is wrong with it at once: fields that do not
 * exist, values of the wrong type, and violated constraints.
 */
@ApplicationScoped
public class JsonBinding {

    private final ObjectMapper mapper;
    private final ObjectMapper lenient;
    private final Validator validator;
    private final ConstraintFaults constraintFaults;
    private final Map<Class<?>, Set<String>> personal = new ConcurrentHashMap<>();

    @SuppressWarnings("deprecation")
    JsonBinding(ObjectMapper mapper, Validator validator, ConstraintFaults constraintFaults) {
        this.mapper = mapper;
        this.lenient = mapper.copy();
        this.lenient.enable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        this.validator = validator;
        this.constraintFaults = constraintFaults;
    }

    /**
     * Reads a JSON text.
     *
     * @return the record and all its faults; a text that is no JSON has one fault without a field
     */
    public <T> Bound<T> bind(byte[] json, Class<T> type) {
        try {
            return bind(mapper.readTree(json), type);
        } catch (JsonProcessingException e) {
            return malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a JSON tree. */
    public <T> Bound<T> bind(JsonNode json, Class<T> type) {
        return bindTree(json, type, mapper);
    }

    /** Reads a tree whose values are all texts, as a table has them: "12" is a number there. */
    public <T> Bound<T> bindTexts(JsonNode texts, Class<T> type) {
        return bindTree(texts, type, lenient);
    }

    /**
     * Applies a merge patch (RFC 7396) to a record.
     *
     * @throws org.edubalance.kit.problem.ProblemException 400 naming every fault of the outcome
     */
    public <T> T patch(Object current, JsonNode patch, Class<T> type) {
        if (!patch.isObject()) {
            throw ProblemType.VALIDATION.of(
                    Fault.fault("", "补丁须为 JSON 对象", "A patch is a JSON object"));
        }
        Bound<T> bound = bind(merge(mapper.valueToTree(current), (ObjectNode) patch), type);
        if (!bound.isValid()) {
            throw ProblemType.VALIDATION.of(bound.faults());
        }
        return bound.value();
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        patch.properties()
                .forEach(
                        entry -> {
                            JsonNode old = target.get(entry.getKey());
                            if (entry.getValue().isNull()) {
                                target.remove(entry.getKey());
                            } else if (entry.getValue() instanceof ObjectNode inner
                                    && old instanceof ObjectNode outer) {
                                target.set(entry.getKey(), merge(outer, inner));
                            } else {
                                target.set(entry.getKey(), entry.getValue());
                            }
                        });
        return target;
    }

    /**
     * Reads, and where a value can not be read at all, notes it, takes it out and reads again: so
     * one unreadable value does not hide the faults behind it.
     */
    private <T> Bound<T> bindTree(JsonNode json, Class<T> type, ObjectMapper by) {
        Set<String> hidden = personal.computeIfAbsent(type, PersonalFields::of);
        Map<String, Fault> faults = new LinkedHashMap<>();
        HalfCharacters.in(json).forEach(fault -> faults.put(fault.field(), hide(fault, hidden)));
        JsonNode rest = json;
        while (true) {
            FaultCollector collector = new FaultCollector(hidden);
            try {
                T value = by.readerFor(type).withHandler(collector).readValue(rest);
                collector.faults().forEach(fault -> faults.putIfAbsent(fault.field(), fault));
                return validated(value, faults, hidden);
            } catch (JsonMappingException e) {
                collector.faults().forEach(fault -> faults.putIfAbsent(fault.field(), fault));
                Fault fault = collector.unreadable(e, Unreadable.at(rest, e.getPath()));
                faults.putIfAbsent(fault.field(), fault);
                if (rest == json) {
                    rest = json.deepCopy();
                }
                if (!Unreadable.takeOut(rest, e.getPath(), FaultCollector.target(e))) {
                    return new Bound<>(null, List.copyOf(faults.values()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private <T> Bound<T> validated(T value, Map<String, Fault> faults, Set<String> hidden) {
        if (value == null) {
            return new Bound<>(
                    null, faults.isEmpty() ? List.of(emptyBody()) : List.copyOf(faults.values()));
        }
        for (Fault fault : constraintFaults.ofBody(validator.validate(value))) {
            faults.putIfAbsent(fault.field(), hide(fault, hidden));
        }
        return new Bound<>(value, List.copyOf(faults.values()));
    }

    private static <T> Bound<T> malformed(JsonProcessingException e) {
        String where =
                e.getLocation() == null
                        ? ""
                        : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
        return new Bound<>(
                null,
                List.of(
                        Fault.fault(
                                "",
                                "不是合法的 JSON（行:列 " + where + "）",
                                "Not well-formed JSON (line:column " + where + ")")),
                true);
    }

    private static Fault hide(Fault fault, Set<String> hidden) {
        String name = fault.field().substring(fault.field().lastIndexOf('.') + 1);
        return hidden.contains(name) ? new Fault(fault.field(), fault.message(), null) : fault;
    }

    private static Fault emptyBody() {
        return Fault.fault("", "缺少请求体", "A body is needed");
    }

    /** Names of the components marked {@link Personal}, at any depth of a record. */
    private static final class PersonalFields {
        static Set<String> of(Class<?> type) {
            Set<String> names = new HashSet<>();
            collect(type, names, new HashSet<>());
            return Set.copyOf(names);
        }

        private static void collect(Class<?> type, Set<String> names, Set<Class<?>> seen) {
            if (!type.isRecord() || !seen.add(type)) {
                return;
            }
            for (var component : type.getRecordComponents()) {
                if (component.isAnnotationPresent(Personal.class)) {
                    names.add(component.getName());
                }
                collect(component.getType(), names, seen);
                if (component.getGenericType() instanceof ParameterizedType generic) {
                    for (Type argument : generic.getActualTypeArguments()) {
                        if (argument instanceof Class<?> element) {
                            collect(element, names, seen);
                        }
                    }
                }
            }
        }
    }
}
