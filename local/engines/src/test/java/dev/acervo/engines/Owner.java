package dev.acervo.engines;

/** A JVM of its own that starts an engine, says where, and waits to be killed. */
final class Owner {

    private Owner() {}

    public static void main(String[] arguments) throws Exception {
        var engine = new S3Engine(ChildEngine.temporaryHome("s3"), Integer.parseInt(arguments[0]), "key", "secret");
        try (var _ = ChildEngine.start(engine)) {
            System.out.println(engine.home());
            Thread.currentThread().join();
        }
    }
}
