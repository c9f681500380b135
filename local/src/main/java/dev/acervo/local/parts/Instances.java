package dev.acervo.local.parts;

import dev.acervo.local.Refused;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many instances of each service run: one, unless told otherwise. */
public record Instances(Map<Service, Integer> counts) {

    private static final int MOST = 9;

    public Instances {
        counts = Map.copyOf(counts);
    }

    /** Reads {@code permissions=2,gateway=2}. */
    public static Instances parse(String text) throws Refused {
        var counts = new EnumMap<Service, Integer>(Service.class);
        for (var pair : text.split(",")) {
            if (pair.isBlank()) {
                continue;
            }
            var sides = pair.strip().split("=", 2);
            var service = Service.named(sides[0])
                    .orElseThrow(() -> new Refused("--instances: there is no service \"%s\"; there are %s."
                            .formatted(
                                    sides[0],
                                    Arrays.stream(Service.values())
                                            .map(Service::id)
                                            .collect(Collectors.joining(", ")))));
            if (sides.length < 2 || !sides[1].matches("[1-" + MOST + "]")) {
                throw new Refused("--instances: give %s a number from 1 to %d, as in %s=2."
                        .formatted(service.id(), MOST, service.id()));
            }
            counts.put(service, Integer.parseInt(sides[1]));
        }
        return new Instances(counts);
    }

    public int of(Service service) {
        return counts.getOrDefault(service, 1);
    }

    /** The addresses of all instances of a service, as its callers get them. */
    String urls(Service service) {
        return IntStream.rangeClosed(1, of(service))
                .mapToObj(instance -> "http://127.0.0.1:" + service.port(instance))
                .collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().id() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining(","));
    }
}
