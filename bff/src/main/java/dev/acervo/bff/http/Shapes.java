package dev.acervo.bff.http;

import dev.acervo.bff.screens.access.DelegationCan;
import dev.acervo.bff.screens.access.DelegationList;
import dev.acervo.bff.screens.access.DelegationRow;
import dev.acervo.bff.screens.access.GroupCan;
import dev.acervo.bff.screens.access.GroupList;
import dev.acervo.bff.screens.access.GroupRow;
import dev.acervo.bff.screens.access.GroupView;
import dev.acervo.bff.screens.access.Named;
import dev.acervo.bff.screens.access.Party;
import dev.acervo.bff.screens.access.PermissionCan;
import dev.acervo.bff.screens.access.PermissionList;
import dev.acervo.bff.screens.access.PermissionRow;
import dev.acervo.bff.screens.documents.Can;
import dev.acervo.bff.screens.documents.Document;
import dev.acervo.bff.screens.documents.DocumentFile;
import dev.acervo.bff.screens.documents.DocumentPage;
import dev.acervo.bff.screens.documents.DocumentRow;
import dev.acervo.bff.screens.documents.DocumentShelf;
import dev.acervo.bff.screens.documents.DocumentView;
import dev.acervo.bff.screens.documents.Facet;
import dev.acervo.bff.screens.documents.Facets;
import dev.acervo.bff.screens.documents.Total;
import dev.acervo.bff.screens.documents.TypeOption;
import dev.acervo.bff.screens.documents.UploadOptions;
import dev.acervo.bff.screens.documents.Why;
import dev.acervo.bff.screens.home.HomeView;
import dev.acervo.bff.screens.home.Session;
import dev.acervo.bff.screens.people.OrgView;
import dev.acervo.bff.screens.people.Person;
import dev.acervo.bff.screens.people.PersonCan;
import dev.acervo.bff.screens.people.PersonDetails;
import dev.acervo.bff.screens.people.PersonPage;
import dev.acervo.bff.screens.people.PersonView;
import io.micronaut.serde.annotation.SerdeImport;

/** The screens' own records are the JSON: what a screen shows is already a shape for the wire. */
@SerdeImport(value = Can.class, deserializable = false)
@SerdeImport(value = DelegationCan.class, deserializable = false)
@SerdeImport(value = DelegationList.class, deserializable = false)
@SerdeImport(value = DelegationRow.class, deserializable = false)
@SerdeImport(value = Document.class, deserializable = false)
@SerdeImport(value = DocumentFile.class, deserializable = false)
@SerdeImport(value = DocumentPage.class, deserializable = false)
@SerdeImport(value = DocumentRow.class, deserializable = false)
@SerdeImport(value = DocumentShelf.class, deserializable = false)
@SerdeImport(value = DocumentView.class, deserializable = false)
@SerdeImport(value = DocumentView.Author.class, deserializable = false)
@SerdeImport(value = DocumentView.Version.class, deserializable = false)
@SerdeImport(value = Facet.class, deserializable = false)
@SerdeImport(value = Facets.class, deserializable = false)
@SerdeImport(value = GroupCan.class, deserializable = false)
@SerdeImport(value = GroupList.class, deserializable = false)
@SerdeImport(value = GroupRow.class, deserializable = false)
@SerdeImport(value = GroupView.class, deserializable = false)
@SerdeImport(value = GroupView.Rule.class, deserializable = false)
@SerdeImport(value = HomeView.class, deserializable = false)
@SerdeImport(value = HomeView.Team.class, deserializable = false)
@SerdeImport(value = Named.class, deserializable = false)
@SerdeImport(value = OrgView.class, deserializable = false)
@SerdeImport(value = Party.class, deserializable = false)
@SerdeImport(value = PermissionCan.class, deserializable = false)
@SerdeImport(value = PermissionList.class, deserializable = false)
@SerdeImport(value = PermissionRow.class, deserializable = false)
@SerdeImport(value = Person.class, deserializable = false)
@SerdeImport(value = PersonCan.class, deserializable = false)
@SerdeImport(value = PersonDetails.class, deserializable = false)
@SerdeImport(value = PersonPage.class, deserializable = false)
@SerdeImport(value = PersonView.class, deserializable = false)
@SerdeImport(value = Session.class, deserializable = false)
@SerdeImport(value = Session.Can.class, deserializable = false)
@SerdeImport(value = Total.class, deserializable = false)
@SerdeImport(value = TypeOption.class, deserializable = false)
@SerdeImport(value = TypeOption.TypeName.class, deserializable = false)
@SerdeImport(value = UploadOptions.class, deserializable = false)
@SerdeImport(value = Why.class, deserializable = false)
final class Shapes {
    private Shapes() {}
}
