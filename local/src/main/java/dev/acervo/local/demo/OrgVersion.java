package dev.acervo.local.demo;

import java.time.Duration;

/** Waits for the service that decides about access to know an org chart. */
public final class OrgVersion {

    private OrgVersion() {}

    /** Returns when the chart of this version, or a newer one, decides. */
    public static void await(long wanted, Duration patience, SignedIn who, Installation installation, Wire wire)
            throws InterruptedException {
        var giveUp = System.nanoTime() + patience.toNanos();
        while (true) {
            var uri = installation.api("/access/org-version?atLeast=" + wanted + "&waitMs=500");
            var known = wire.send(who, Request.get(uri))
                    .expected("asking for the org chart")
                    .body();
            if (known.path("orgVersion").asLong(-1) >= wanted) return;
            if (System.nanoTime() > giveUp) {
                throw new DemoFailed("the org chart did not reach the permissions service within %d seconds"
                        .formatted(patience.toSeconds()));
            }
            Thread.sleep(250);
        }
    }
}
