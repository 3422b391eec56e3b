package org.edubalance.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.edubalance.mariadb.Checkout;

/** The command line of the local system; see {@code deploy/docs/local.md}. */
public final class Launcher {

    private static final int FAILED = 1;
    private static final int BAD_USAGE = 2;
    private static final int NOT_ALL_UP = 3;

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv(), System.out, System.err));
    }

    static int run(
            String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        Command command;
        Ports ports;
        try {
            command = CommandLine.parse(arguments);
            ports = Ports.from(environment);
        } catch (Refusal e) {
            err.println(e.getMessage());
            return BAD_USAGE;
        }
        LocalSystem system = new LocalSystem(DataFolder.from(environment), ports, Checkout.home());
        try {
            return run(command, system, out);
        } catch (Refusal | IOException | UncheckedIOException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private static int run(Command command, LocalSystem system, PrintStream out)
            throws IOException {
        if (command instanceof Command.Up up) {
            return new UpCommand(system, out).run(up);
        }
        if (command instanceof Command.Down down) {
            return new DownCommand(system, out).run(down);
        }
        if (command instanceof Command.Sign sign) {
            out.println(system.token(sign.request()));
            return 0;
        }
        if (command instanceof Command.Logs logs) {
            LogOutput.print(system.folder().log(logs.name()), logs.follow(), out);
            return 0;
        }
        if (command instanceof Command.Usage usage) {
            out.println(usage.text());
            return 0;
        }
        return new Status(system, out).print() ? 0 : NOT_ALL_UP;
    }
}
