package dev.acervo.documents.http;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All files of a document that the caller may have; there is never a next page. */
@Serdeable
@Schema(name = "DocumentVersions")
record VersionList(List<VersionJson> items, @Nullable String next) {}
