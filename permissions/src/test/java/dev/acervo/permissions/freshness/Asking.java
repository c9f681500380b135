package dev.acervo.permissions.freshness;

import static dev.acervo.permissions.domain.reach.People.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.acervo.testing.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.roaringbitmap.RoaringBitmap;

/** Every way to ask over HTTP whether Bruno reaches João. */
final class Asking {
    private final Twins twins;
    private final Remembered scopes = new Remembered();
    private final Remembered sets = new Remembered();

    Asking(Twins twins) {
        this.twins = twins;
    }

    /** What shows the right whatever gives it. */
    List<Question> any() {
        return List.of(
                new Question("check", this::check),
                new Question("scope", at -> show(bruno(at).get("/access/scope"), Asking::isInScope)),
                new Question("conditional scope", this::conditionalScope),
                new Question("explanation", this::explanation),
                new Question("viewers", this::viewers));
    }

    List<Question> aboutAPermission() {
        return with(new Question("list of permissions", this::permissions));
    }

    List<Question> aboutAMove() {
        return with(
                new Question("subordinates", this::subordinates),
                new Question("conditional set of subordinates", this::conditionalSet));
    }

    private List<Question> with(Question... more) {
        var all = new ArrayList<>(any());
        all.addAll(List.of(more));
        return all;
    }

    Optional<Boolean> check(int at) {
        var question =
                Map.of("checks", List.of(Map.of("employee", id(Twins.JOAO).toString())));
        return show(
                bruno(at).post("/access/checks", question),
                answer -> answer.body().at("/results/0/allowed").asBoolean());
    }

    Optional<Boolean> conditionalScope(int at) {
        var answer = bruno(at).get("/access/scope", "If-None-Match", scopes.tags());
        return show(answer, it -> scopes.shows(it, Asking::isInScope));
    }

    private Optional<Boolean> explanation(int at) {
        return show(
                bruno(at).get("/access/explanation?employee=" + id(Twins.JOAO)),
                answer -> !answer.body().get("reasons").isEmpty());
    }

    private Optional<Boolean> viewers(int at) {
        return show(
                twins.as(at, Twins.JOAO).get("/access/viewers"),
                answer -> items(answer, "employeeId", id(Twins.BRUNO).toString()));
    }

    private Optional<Boolean> permissions(int at) {
        return show(
                bruno(at).get("/permissions?state=active"),
                answer -> !answer.body().get("items").isEmpty());
    }

    private Optional<Boolean> subordinates(int at) {
        return show(
                bruno(at).get("/access/subordinates"),
                answer -> items(answer, "employeeId", id(Twins.JOAO).toString()));
    }

    private Optional<Boolean> conditionalSet(int at) {
        var answer = bruno(at)
                .get("/access/subordinates", "Accept", "application/vnd.roaring", "If-None-Match", sets.tags());
        return show(answer, it -> sets.shows(it, fresh -> holdsJoao(fresh.bytes())));
    }

    private Api bruno(int at) {
        return twins.as(at, Twins.BRUNO);
    }

    private interface Shown {
        boolean by(Api.Answer answer);
    }

    private static Optional<Boolean> show(Api.Answer answer, Shown shown) {
        return Refusals.unlessUnavailable(answer).map(told -> {
            assertThat(told.status()).as(told.text()).isIn(200, 304);
            return shown.by(told);
        });
    }

    private static boolean items(Api.Answer answer, String member, String value) {
        return StreamSupport.stream(answer.body().get("items").spliterator(), false)
                .anyMatch(item -> item.get(member).asText().equals(value));
    }

    private static boolean isInScope(Api.Answer answer) {
        var scope = answer.body();
        return isJoaoIn(scope.get("direct"))
                || isJoaoIn(scope.get("line"))
                || StreamSupport.stream(scope.get("grants").spliterator(), false)
                        .anyMatch(grant -> isJoaoIn(grant.get("people")));
    }

    private static boolean isJoaoIn(JsonNode base64) {
        return holdsJoao(Base64.getDecoder().decode(base64.asText()));
    }

    private static boolean holdsJoao(byte[] portable) {
        var numbers = new RoaringBitmap();
        try {
            numbers.deserialize(ByteBuffer.wrap(portable));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return numbers.contains(Twins.JOAO);
    }
}
