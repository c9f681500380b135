package dev.acervo.employees.domain.personnel;

import org.jspecify.annotations.Nullable;

/** A value to write, which may be nothing; or no word about it, and it stays as it is. */
public record Setting<T>(boolean given, @Nullable T value) {
    public static <T> Setting<T> keep() {
        return new Setting<>(false, null);
    }

    public static <T> Setting<T> to(@Nullable T value) {
        return new Setting<>(true, value);
    }

    public @Nullable T over(@Nullable T before) {
        return given ? value : before;
    }
}
