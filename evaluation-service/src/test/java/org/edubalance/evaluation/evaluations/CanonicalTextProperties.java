package org.edubalance.evaluation.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.edubalance.kit.facts.CanonicalJson;

class CanonicalTextProperties {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What was sealed by one way of writing has to be found again by the other. */
    @Property
    void aTreeIsWrittenAsItsJsonIs(@ForAll("trees") JsonNode any) {
        JsonNode tree = JSON.arrayNode().add(any);
        assertThat(CanonicalText.of(tree))
                .isEqualTo(new String(CanonicalJson.of(tree), StandardCharsets.UTF_8));
    }

    @Example
    void theExampleOfTheStandard() {
        ObjectNode tree = JSON.objectNode();
        ArrayNode numbers = tree.putArray("numbers");
        numbers.add(333333333.33333329).add(1E30).add(4.50).add(2e-3).add(1e-27);
        tree.put("string", "\u20ac$\u000f\nA'B\"\\\\\"/");
        tree.putArray("literals").addNull().add(true).add(false);
        assertThat(CanonicalText.of(tree))
                .isEqualTo(
                        "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,"
                                + "0.002,1e-27],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Provide
    Arbitrary<JsonNode> trees() {
        Arbitrary<JsonNode> leaves =
                Arbitraries.oneOf(
                        Arbitraries.strings()
                                .excludeChars(lone())
                                .ofMaxLength(8)
                                .map(JSON::textNode),
                        Arbitraries.doubles().map(JSON::numberNode),
                        Arbitraries.longs().map(value -> JSON.numberNode(value)),
                        Arbitraries.integers().map(value -> JSON.numberNode(value)),
                        Arbitraries.of(true, false).map(JSON::booleanNode),
                        Arbitraries.create(JSON::nullNode));
        return Arbitraries.lazyOf(
                () -> leaves,
                () -> leaves.list().ofMaxSize(4).map(list -> JSON.arrayNode().addAll(list)),
                () ->
                        Arbitraries.maps(
                                        Arbitraries.strings().excludeChars(lone()).ofMaxLength(4),
                                        trees())
                                .ofMaxSize(4)
                                .map(
                                        map -> {
                                            ObjectNode object = JSON.objectNode();
                                            object.setAll(map);
                                            return object;
                                        }));
    }

    /** Halves of characters are no text. */
    private static char[] lone() {
        char[] halves = new char[0xe000 - 0xd800];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = (char) (0xd800 + i);
        }
        return halves;
    }
}
