package org.edubalance.mariadb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Asks the operating system about ports of the loopback interface. */
public final class FreePort {

    private static final int LOWEST = 20_000;
    private static final int BELOW = 31_000;
    private static final int TRIES = 50;

    private FreePort() {}

    /**
     * A port that is free now; another program may still be quicker. It lies below those that
     * systems give to outgoing connections: one of these could take it before it is listened on.
     */
    public static int any() throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, BELOW);
            if (isFree(port)) {
                return port;
            }
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** True when nothing listens on the port, on the loopback interface or on all. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(!ServerFiles.isWindows());
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 1);
        } catch (IOException taken) {
            return false;
        }
        return !answers(port);
    }

    /** Some systems let one bind to an address where another listens on all addresses. */
    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }
}
