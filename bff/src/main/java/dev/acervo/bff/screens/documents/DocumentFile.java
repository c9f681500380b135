package dev.acervo.bff.screens.documents;

/** A file that a document has or had; {@code size} in bytes. */
public record DocumentFile(String name, String contentType, long size, String sha256) {}
