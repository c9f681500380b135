import { getRouteApi } from '@tanstack/react-router';
import { UploadButton } from '../../documents/upload/UploadButton';
import { PersonPage } from '../../people/PersonPage';
import { PersonDocuments } from './PersonDocuments';

const route = getRouteApi('/people/$personId');

/** A person's page, put together from people and documents. */
export function PersonScreen() {
  const { personId } = route.useParams();
  return (
    <PersonPage
      key={personId}
      personId={personId}
      actions={(view) => view.canUpload && <UploadButton person={view.person} />}
      documents={(view) => <PersonDocuments view={view} />}
    />
  );
}
