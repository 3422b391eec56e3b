package org.edubalance.mariadb;

/**
 * A schema and the user that may use it, and no other; both have the same name.
 *
 * @param name schema and user: a lower-case letter, then lower-case letters, digits, underscores
 * @param password letters, digits, {@code - _ + / =}
 */
public record SchemaUser(String name, String password) {

    public SchemaUser {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a schema name: " + name);
        }
        requirePlain(password);
    }

    static String requirePlain(String password) {
        if (!password.matches("[A-Za-z0-9+/=_-]{8,200}")) {
            throw new IllegalArgumentException("a password of other characters than the allowed");
        }
        return password;
    }

    /** Statements that make both, and leave them alone where they exist; one a line. */
    String sql() {
        return """
                CREATE DATABASE IF NOT EXISTS `%1$s`;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON `%3$s`.* TO '%1$s'@'127.0.0.1';
                """
                .formatted(name, password, name.replace("_", "\\_"));
    }

    @Override
    public String toString() {
        return "SchemaUser[name=" + name + "]";
    }
}
