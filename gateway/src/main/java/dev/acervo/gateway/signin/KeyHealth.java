package dev.acervo.gateway.signin;

import com.nimbusds.jose.jwk.source.JWKSetSourceWithHealthStatusReporting;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.health.HealthReport;
import com.nimbusds.jose.util.health.HealthReportListener;
import com.nimbusds.jose.util.health.HealthStatus;
import org.springframework.stereotype.Component;

/**
 * Whether the keys of Keycloak could be had when they were last asked for: tells a token that nobody can check now from
 * one that is bad.
 */
@Component
class KeyHealth
        implements HealthReportListener<JWKSetSourceWithHealthStatusReporting<SecurityContext>, SecurityContext> {
    private volatile boolean down;

    @Override
    public void notify(HealthReport<JWKSetSourceWithHealthStatusReporting<SecurityContext>, SecurityContext> report) {
        down = report.getHealthStatus() == HealthStatus.NOT_HEALTHY;
    }

    boolean isDown() {
        return down;
    }
}
