package dev.acervo.local.seed;

/**
 * Somebody of the big company, as the running system knows them.
 *
 * @param id of the employee
 * @param number the small integer that reach is expressed in
 */
record Owner(String id, int number, String registration) {}
