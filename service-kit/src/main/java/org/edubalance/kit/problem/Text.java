package org.edubalance.kit.problem;

import java.util.Locale;

/**
 * A sentence for a person, in both languages we speak.
 *
 * @param zh Chinese
 * @param en English
 */
public record Text(String zh, String en) {

    /** Both languages of one sentence. */
    public static Text text(String zh, String en) {
        return new Text(zh, en);
    }

    /** The sentence in the locale's language: English when asked for, else Chinese. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
