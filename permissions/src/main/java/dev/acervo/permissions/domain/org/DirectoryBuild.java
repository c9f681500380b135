package dev.acervo.permissions.domain.org;

/** The outcome of building a directory: it, or why these departments do not form one. */
public sealed interface DirectoryBuild {
    record Built(Directory directory) implements DirectoryBuild {}

    /** Not a forest of known departments: the directory in force stays as it is. */
    record Broken(String why) implements DirectoryBuild {}
}
