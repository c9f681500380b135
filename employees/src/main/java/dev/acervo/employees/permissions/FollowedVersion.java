package dev.acervo.employees.permissions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;

/** How far {@code permissions} has followed the org chart. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record FollowedVersion(long orgVersion) {}
