package dev.acervo.bff.screens;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Asks several parts at once. A screen takes as long as its slowest part. */
public final class Together {
    private final Executor threads;

    public Together(Executor threads) {
        this.threads = threads;
    }

    /** Starts asking. */
    public <T> Part<T> ask(Supplier<T> question) {
        return new Part<>(CompletableFuture.supplyAsync(question, threads));
    }

    /** A part of a screen that is on its way. */
    public static final class Part<T> {
        private final CompletableFuture<T> answer;

        private Part(CompletableFuture<T> answer) {
            this.answer = answer;
        }

        /** The answer; fails with what the part itself failed with. */
        public T get() {
            try {
                return answer.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException own) {
                    throw own;
                }
                throw e;
            }
        }
    }
}
