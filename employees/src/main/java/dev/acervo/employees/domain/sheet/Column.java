package dev.acervo.employees.domain.sheet;

import dev.acervo.employees.domain.SearchText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A member of a person that a file may hold, with the names that HR systems give it. */
public enum Column implements SheetColumn {
    REGISTRATION("registration", "matrícula"),
    NAME("name", "nome"),
    SOCIAL_NAME("socialName", "nome social"),
    EMAIL("email", "e-mail"),
    MANAGER("manager", "gestor", "gerente", "chefe"),
    DEPARTMENT("department", "departamento", "área", "setor"),
    TITLE("title", "cargo", "função"),
    LOCATION("location", "local", "unidade", "local de trabalho"),
    HIRE_DATE("hireDate", "data de admissão", "admissão"),
    STATUS("status", "situação"),
    TERMINATION_DATE("terminationDate", "data de desligamento", "desligamento");

    /** The columns without which nobody can be told apart. */
    public static final Set<Column> REQUIRED = EnumSet.of(REGISTRATION, NAME, EMAIL);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_.-]+");
    private static final Map<String, Column> BY_NAME = Arrays.stream(values())
            .flatMap(column -> column.names.stream().map(name -> Map.entry(folded(name), column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));

    private final String header;
    private final List<String> names;

    Column(String header, String... synonyms) {
        this.header = header;
        this.names = Stream.of(Stream.of(header), Stream.of(synonyms))
                .flatMap(Function.identity())
                .toList();
    }

    /** The member that a header text means; case, accents, spaces and {@code _ - .} do not matter. */
    public static Optional<Column> named(String header) {
        return Optional.ofNullable(BY_NAME.get(folded(header)));
    }

    public static String folded(String header) {
        return BETWEEN_WORDS.matcher(SearchText.fold(header)).replaceAll("");
    }

    @Override
    public String header() {
        return header;
    }

    public boolean isDate() {
        return this == HIRE_DATE || this == TERMINATION_DATE;
    }
}
