package org.edubalance.mariadb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.mariadb.jdbc.Driver;

/** Opens connections by the driver itself, which works under whatever class loader. */
final class JdbcLogin {

    private JdbcLogin() {}

    static Connection connect(int port, String schema, String user, String password)
            throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "2000");
        return new Driver().connect(MariaDbServer.jdbcUrl(port, schema), login);
    }
}
