package dev.acervo.bff.screens.documents;

import java.util.List;

/** What the caller may add about somebody. */
public record UploadOptions(List<TypeOption> types) {}
