package dev.acervo.bff;

import dev.acervo.bff.screens.Together;
import dev.acervo.bff.screens.access.DelegationsScreen;
import dev.acervo.bff.screens.access.GroupsScreen;
import dev.acervo.bff.screens.access.Permissions;
import dev.acervo.bff.screens.access.PermissionsScreen;
import dev.acervo.bff.screens.documents.DocumentScreen;
import dev.acervo.bff.screens.documents.Documents;
import dev.acervo.bff.screens.documents.DocumentsScreen;
import dev.acervo.bff.screens.home.HomeScreen;
import dev.acervo.bff.screens.home.Reach;
import dev.acervo.bff.screens.home.SessionScreen;
import dev.acervo.bff.screens.people.OrgScreen;
import dev.acervo.bff.screens.people.People;
import dev.acervo.bff.screens.people.PersonScreen;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.ExecutorService;

/** Puts the screens together. */
@Factory
final class Wiring {

    /** What runs on these threads still belongs to the request, so its token and its trace are relayed. */
    @Singleton
    Together together(@Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        return new Together(
                task -> threads.execute(PropagatedContext.getOrEmpty().wrap(task)));
    }

    @Singleton
    SessionScreen session(People people) {
        return new SessionScreen(people);
    }

    @Singleton
    HomeScreen home(Together together, People people, Documents documents, Reach reach, Clock clock) {
        return new HomeScreen(together, people, documents, reach, clock);
    }

    @Singleton
    DocumentsScreen documentList(Together together, Documents documents, People people) {
        return new DocumentsScreen(together, documents, people);
    }

    @Singleton
    DocumentScreen document(Together together, Documents documents, People people) {
        return new DocumentScreen(together, documents, people);
    }

    @Singleton
    PersonScreen person(Together together, People people, Documents documents) {
        return new PersonScreen(together, people, documents);
    }

    @Singleton
    OrgScreen org(Together together, People people) {
        return new OrgScreen(together, people);
    }

    @Singleton
    PermissionsScreen permissions(Together together, Permissions permissions, People people) {
        return new PermissionsScreen(together, permissions, people);
    }

    @Singleton
    DelegationsScreen delegations(Permissions permissions, People people) {
        return new DelegationsScreen(permissions, people);
    }

    @Singleton
    GroupsScreen groups(Together together, Permissions permissions, People people) {
        return new GroupsScreen(together, permissions, people);
    }
}
