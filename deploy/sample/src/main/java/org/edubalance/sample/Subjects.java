package org.edubalance.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What teachers teach; the weights leave PE, music and art short of the 2017 standard in many
 * schools.
 */
final class Subjects {
    private static final Map<Stage, List<String>> DECKS =
            Map.of(
                    Stage.PRIMARY,
                    deck(
                            "CHINESE 34 MATHEMATICS 29 ENGLISH 9 PE 6 MUSIC 4 ART 4 SCIENCE 5 MORALITY_AND_LAW 5 IT 3 LABOUR 1"),
                    Stage.JUNIOR,
                    deck(
                            "CHINESE 17 MATHEMATICS 17 ENGLISH 16 PHYSICS 8 CHEMISTRY 5 BIOLOGY 5 HISTORY 6 GEOGRAPHY 5"
                                    + " MORALITY_AND_LAW 6 PE 6 MUSIC 3 ART 3 IT 2 PSYCHOLOGY 1"),
                    Stage.SPECIAL,
                    deck("CHINESE 4 MATHEMATICS 4 PE 2 MUSIC 1 ART 2 LABOUR 3 OTHER 4"));
    private static final List<String> SHARED = List.of("PE", "MUSIC", "ART");
    private static final List<String> LEADERS =
            List.of("CHINESE", "MATHEMATICS", "MORALITY_AND_LAW");

    private final Draw draw = Draw.of("subjects");

    List<String> of(Person person) {
        if (person.host != null) {
            return List.of(draw.oneOf(SHARED));
        }
        if (person.leads()) {
            return List.of(draw.oneOf(LEADERS));
        }
        List<String> deck = DECKS.get(person.stage);
        String first = draw.oneOf(deck), second = draw.oneOf(deck);
        boolean two = person.stage == Stage.PRIMARY && person.school.rural() && draw.chance(0.35);
        return two && !first.equals(second) ? List.of(first, second) : List.of(first);
    }

    private static List<String> deck(String weighted) {
        String[] words = weighted.split(" ");
        List<String> deck = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            for (int n = Integer.parseInt(words[i + 1]); n > 0; n--) {
                deck.add(words[i]);
            }
        }
        return List.copyOf(deck);
    }
}
