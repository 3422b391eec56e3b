package org.edubalance.kit.facts;

/**
 * What identifies the facts of a county and year.
 *
 * @param divisionCode the county
 * @param rows lines
 * @param digest SHA-256 over the lines in RFC 8785 form, each with its line feed
 */
public record CountyVersion(String divisionCode, long rows, String digest) {}
