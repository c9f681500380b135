package dev.acervo.employees.domain;

/**
 * A request that may be sent again, known by the key that its sender chose.
 *
 * @param person who sent it: keys of different people never meet
 * @param route what it asks for: keys of different routes never meet
 * @param content a digest of what was asked
 */
public record Attempt(String person, String route, String key, String content) {}
