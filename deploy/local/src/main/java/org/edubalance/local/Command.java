package org.edubalance.local;

/** What a user can ask for on the command line. */
sealed interface Command {

    /**
     * @param empty without the sample
     * @param foreground stay in the foreground, and stop the system at the end
     */
    record Up(boolean empty, boolean foreground) implements Command {}

    record Down(boolean purge) implements Command {}

    record Sign(TokenRequest request) implements Command {}

    record Status() implements Command {}

    /**
     * @param name of a service, or {@code database}
     * @param follow go on printing what is added
     */
    record Logs(String name, boolean follow) implements Command {}

    record Usage(String text) implements Command {}
}
