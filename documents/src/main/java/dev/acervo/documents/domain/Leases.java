package dev.acervo.documents.domain;

import java.time.Duration;
import java.time.Instant;

/** Who may do a job that only one instance does at a time. A holder can be late: what it does must bear that. */
public interface Leases {
    /** Takes or renews the lease; false while somebody else holds it. */
    boolean hold(String job, String holder, Instant now, Duration length);
}
