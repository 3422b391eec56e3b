package org.edubalance.evaluation.core.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edubalance.evaluation.core.Text;

/** Puts the numbers into a rule's text. */
final class RuleText {
    static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_.-]+)(?::(\\d|up))?}");

    private static final String UP = "up";
    private static final int MOST_DECIMALS = 4;

    private final Map<String, Double> named;
    private final ClaimSet set;
    private final Map<String, Text> found;

    /**
     * @param found texts by the name of their place
     */
    RuleText(Map<String, Double> named, ClaimSet set, Map<String, Text> found) {
        this.named = named;
        this.set = set;
        this.found = found;
    }

    Text fill(Text template) {
        return new Text(fill(template.zh(), Text::zh), fill(template.en(), Text::en));
    }

    private String fill(String template, Function<Text, String> language) {
        Matcher place = PLACE.matcher(template);
        StringBuilder text = new StringBuilder();
        while (place.find()) {
            place.appendReplacement(
                    text,
                    Matcher.quoteReplacement(value(place.group(1), place.group(2), language)));
        }
        return place.appendTail(text).toString();
    }

    private String value(String name, String decimals, Function<Text, String> language) {
        if (found.containsKey(name)) {
            return language.apply(found.get(name));
        }
        Double number =
                named.containsKey(name)
                        ? named.get(name)
                        : set.claim(name).map(claim -> claim.value().doubleValue()).orElse(null);
        return number == null ? "?" : written(number, decimals);
    }

    private static String written(double number, String decimals) {
        BigDecimal exact = BigDecimal.valueOf(number);
        if (UP.equals(decimals)) {
            return exact.setScale(0, RoundingMode.CEILING).toPlainString();
        }
        if (decimals != null) {
            return exact.setScale(Integer.parseInt(decimals), RoundingMode.HALF_UP).toPlainString();
        }
        BigDecimal plain = exact.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.toPlainString();
    }
}
