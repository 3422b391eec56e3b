package org.edubalance.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One start of what is down; undone when it fails or is interrupted. */
final class StartUp {

    private final Database database;
    private final List<ServiceProcess> services;
    private final Ports ports;
    private final Path home;
    private final List<String> started = new ArrayList<>();
    private final List<ServiceProcess> startedServices = new ArrayList<>();
    private volatile boolean startedDatabase;

    StartUp(Database database, List<ServiceProcess> services, Ports ports, Path home) {
        this.database = database;
        this.services = services;
        this.ports = ports;
        this.home = home;
    }

    /** Names of what was started; empty when all was up. */
    List<String> run() throws IOException {
        List<ServiceProcess> down = new ArrayList<>();
        Map<String, Integer> needed = new LinkedHashMap<>();
        boolean databaseDown = database.running().isEmpty();
        if (databaseDown) {
            needed.put("the database (" + Ports.DATABASE_VARIABLE + ")", ports.database());
        }
        for (ServiceProcess service : services) {
            if (service.running().isEmpty()) {
                down.add(service);
                needed.putAll(ports.byName(service.service()));
            }
        }
        PortCheck.requireFree(needed);
        for (ServiceProcess service : down) {
            Packaged.of(service.service(), home).requireBuilt();
        }
        Thread undo = new Thread(this::undo, "undo-start");
        Runtime.getRuntime().addShutdownHook(undo);
        try {
            carryOut(databaseDown, down);
            return List.copyOf(started);
        } catch (IOException | RuntimeException e) {
            undo();
            throw e;
        } finally {
            forget(undo);
        }
    }

    private void carryOut(boolean databaseDown, List<ServiceProcess> down) throws IOException {
        if (databaseDown) {
            startedDatabase = true;
            started.add(CommandLine.DATABASE);
        }
        database.start();
        for (ServiceProcess service : down) {
            synchronized (startedServices) {
                startedServices.add(service);
            }
            started.add(service.service().module());
            service.start(Packaged.of(service.service(), home).folder());
        }
        for (ServiceProcess service : services) {
            service.awaitReady();
        }
    }

    private void undo() {
        try {
            synchronized (startedServices) {
                for (ServiceProcess service : startedServices) {
                    service.askToStop();
                }
                for (ServiceProcess service : startedServices) {
                    service.stop();
                }
                startedServices.clear();
            }
            if (startedDatabase) {
                database.stop();
                startedDatabase = false;
            }
        } catch (IOException e) {
            System.err.println("could not stop everything that was started: " + e.getMessage());
        }
    }

    private static void forget(Thread undo) {
        try {
            Runtime.getRuntime().removeShutdownHook(undo);
        } catch (IllegalStateException alreadyRunning) {
            // the JVM is on its way out, and the hook does its work
        }
    }
}
