package dev.acervo.bff.screens.documents;

/** What the caller can do with a document as it is now. */
public record Can(
        boolean edit,
        boolean trash,
        boolean restore,
        boolean download,
        boolean newVersion,
        boolean share,
        boolean changeType) {}
