import type { bff, documents, employees } from './api-types';

/** The API's shapes by the names that the screens use: all of them generated from the services' OpenAPI files. */

type Bff = bff.components['schemas'];

export type Session = Bff['Session'];
export type HomeView = Bff['HomeView'];

export type Person = Bff['Person'];
export type PersonView = Bff['PersonView'];
export type OrgView = Bff['OrgView'];
export type EmployeeStatus = Bff['EmployeeStatus'];
export type Department = employees.components['schemas']['Department'];

/** Title, description, tags and file are absent when my level is METADATA. */
export type StoredDocument = Bff['Document'];
export type DocumentRow = Bff['DocumentRow'];
export type DocumentPage = Bff['DocumentPage'];
export type DocumentView = Bff['DocumentView'];
export type StoredFile = Bff['DocumentFile'];
export type Why = Bff['Why'];
export type Facet = Bff['Facet'];
export type UploadOptions = Bff['UploadOptions'];
export type LocalName = Bff['TypeOption.TypeName'];
export type DocumentType = documents.components['schemas']['DocumentType'];
export type NewDocument = documents.components['schemas']['NewDocumentDescription'];

/** What people write about a document; the rest of it is the server's. */
export type Written = Pick<
  StoredDocument,
  'title' | 'description' | 'type' | 'employeeId' | 'tags' | 'issuedOn' | 'validUntil'
>;

export interface Page<T> {
  items: T[];
  next?: string | null;
}
