package org.edubalance.kit.parameters;

import static org.edubalance.kit.problem.Fault.fault;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.edubalance.kit.problem.Fault;

/**
 * A parameter as its operation declares it.
 *
 * @param type of one value
 * @param many whether it may come several times
 * @param required whether it has to come
 * @param least least whole number; {@code null} for none
 * @param most greatest whole number; {@code null} for none
 */
record DeclaredParameter(Class<?> type, boolean many, boolean required, Long least, Long most) {

    static DeclaredParameter of(AnnotatedElement element, Type declared) {
        boolean many = false;
        Type one = declared;
        if (declared instanceof ParameterizedType generic) {
            many = Collection.class.isAssignableFrom((Class<?>) generic.getRawType());
            one = generic.getActualTypeArguments()[0];
        }
        Min min = element.getAnnotation(Min.class);
        Max max = element.getAnnotation(Max.class);
        return new DeclaredParameter(
                one instanceof Class<?> known ? known : String.class,
                many,
                element.isAnnotationPresent(NotNull.class),
                min == null ? null : min.value(),
                max == null ? null : max.value());
    }

    void checkPresence(String name, List<String> values, List<Fault> faults) {
        if (required && (values == null || values.isEmpty())) {
            faults.add(fault(name, "不能为空", "Is required"));
        }
    }

    void check(String name, List<String> values, List<Fault> faults) {
        if (values.size() > 1 && !many) {
            faults.add(fault(name, "只能出现一次", "May come only once", String.join(", ", values)));
            return;
        }
        for (String value : values) {
            if (value.isEmpty()) {
                faults.add(fault(name, "不能为空值", "Must not be empty", value));
                continue;
            }
            Optional<Fault> refusal = ParameterShape.of(type).refusal(name, value, type);
            if (refusal.isPresent()) {
                faults.add(refusal.get());
            } else {
                range(name, value).ifPresent(faults::add);
            }
        }
    }

    private Optional<Fault> range(String name, String value) {
        if (least == null && most == null) {
            return Optional.empty();
        }
        long number = Long.parseLong(value);
        if (least != null && number < least) {
            return Optional.of(
                    fault(name, "须大于或等于 " + least, "Must be " + least + " or more", number));
        }
        if (most != null && number > most) {
            return Optional.of(
                    fault(name, "须小于或等于 " + most, "Must be " + most + " or less", number));
        }
        return Optional.empty();
    }
}
