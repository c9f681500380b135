package dev.acervo.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** S3Proxy over a folder: Amazon S3's protocol with checked signatures, without versions and object lock. */
public record S3Engine(Checkout checkout, Path home, int port, String accessKey, String secretKey) implements Engine {

    public S3Engine(Path home, int port, String accessKey, String secretKey) {
        this(Checkout.find(), home, port, accessKey, secretKey);
    }

    @Override
    public String name() {
        return "s3";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(data());
        if (Files.notExists(configuration())) {
            Files.createFile(
                    configuration(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(configuration(), """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                s3proxy.v4-max-non-chunked-request-size=134217728
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(url(), accessKey, secretKey, data()));
    }

    @Override
    public ProcessBuilder command() throws IOException {
        return new Jvm(checkout.classPath("s3proxy"), "128m")
                .small()
                .with("-DLOG_LEVEL=warn")
                .run("org.gaul.s3proxy.Main", "--properties", configuration().toString())
                .directory(home.toFile());
    }

    @Override
    public boolean ready() {
        return Probe.answers(url(), answer -> answer.status() < 500);
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path configuration() {
        return home.resolve("s3proxy.conf");
    }
}
