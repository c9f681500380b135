package dev.acervo.local.parts;

import java.util.UUID;

/** The one employee of an empty company, whom the local realm knows as {@code alberto}. */
public final class Founder {

    public static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    static final String NAME = "Alberto Nunes";
    static final String EMAIL = "alberto@acervo.example";

    private Founder() {}
}
