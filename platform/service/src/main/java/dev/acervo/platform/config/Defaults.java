package dev.acervo.platform.config;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.yaml.YamlPropertySourceLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Puts {@code acervo-defaults.yml} below every other property source, so that a service states only what differs. */
@ContextConfigurer
public final class Defaults implements ApplicationContextConfigurer {
    private static final int BELOW_ALL = -1_000;

    @Override
    public void configure(ApplicationContextBuilder builder) {
        try (var in = Objects.requireNonNull(
                Defaults.class.getResourceAsStream("/acervo-defaults.yml"), "acervo-defaults.yml")) {
            var values = new YamlPropertySourceLoader().read("acervo-defaults", in);
            builder.propertySources(PropertySource.of("acervo-defaults", values, BELOW_ALL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
