package org.scalingfund.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The least that a durable deed can cost: one row inserted and committed, by JDBC on connections that stay open. */
final class OneRowCommits implements AutoCloseable {
    private static final String INSERT = "insert into bench.one_row (id, noted) values (?, ?::jsonb)";

    private final List<Connection> connections = new ArrayList<>();

    OneRowCommits(ThrowAwayServer server, int threads) throws SQLException {
        for (var thread = 0; thread < threads; thread++) {
            connections.add(server.owner());
        }
        try (var statement = connections.getFirst().createStatement()) {
            statement.execute("create schema bench");
            statement.execute("create table bench.one_row (id uuid primary key, noted jsonb not null)");
        }
        for (var connection : connections) {
            connection.setAutoCommit(false);
        }
    }

    double perSecond(double seconds) throws Exception {
        var counts = new int[connections.size()];
        var end = System.nanoTime() + (long) (seconds * 1e9);
        var took = Parallel.seconds(connections.size(), thread -> () -> {
            counts[thread] = insertUntil(end, connections.get(thread));
            return null;
        });
        var all = 0;
        for (var count : counts) {
            all += count;
        }
        return all / took;
    }

    private static int insertUntil(long end, Connection connection) throws SQLException {
        var count = 0;
        try (var insert = connection.prepareStatement(INSERT)) {
            while (System.nanoTime() < end) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, "{\"kind\": \"application.submitted\", \"reference\": \"A2-07-67\"}");
                insert.executeUpdate();
                connection.commit();
                count++;
            }
        }
        return count;
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
