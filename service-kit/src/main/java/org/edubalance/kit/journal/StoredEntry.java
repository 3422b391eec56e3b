package org.edubalance.kit.journal;

/** An entry as it is stored: its place in the write, and its states as JSON. */
record StoredEntry(long writeId, int number, JournalEntry entry, String before, String after) {}
