import type { bff, documents, employees, permissions } from './api-types';

/** The API's shapes by the names that the screens use: all of them generated from the services' OpenAPI files. */

type Bff = bff.components['schemas'];

export type Session = Bff['Session'];
export type HomeView = Bff['HomeView'];

export type Person = Bff['Person'];
export type PersonDetails = Omit<Bff['PersonDetails'], 'custom'> & { custom: CustomValues };
export type PersonView = Omit<Bff['PersonView'], 'person'> & { person: PersonDetails };
export type OrgView = Bff['OrgView'];
export type EmployeeStatus = Bff['EmployeeStatus'];

type Employees = employees.components['schemas'];

/** OpenAPI has no words for "one of these kinds of value": the fields that HR defines say which it is. */
export type CustomValues = Record<string, string | number | boolean>;
export type CustomField = Employees['CustomField'];
export type Department = Employees['Department'];
export type WrittenDepartment = Employees['DepartmentForm'];
export type Employee = Omit<Employees['Employee'], 'custom'> & { custom: CustomValues };
export type WrittenEmployee = Omit<Employees['EmployeeForm'], 'custom'> & { custom: CustomValues };
export type ChangedEmployee = Pick<Employees['ChangedEmployee'], 'id' | 'inForce' | 'orgVersion'>;
export type HistoryPage = Employees['HistoryPage'];
export type HistoryEntry = Employees['HistoryEntry'];
export type HistoryField = Employees['HistoryField'];
export type PersonnelAction = Omit<Employees['PersonnelAction'], 'sets'> & {
  sets: Record<string, string | null>;
};
export type WrittenAction = Employees['PersonnelActionForm'];
export type ActionOutcome = Omit<Employees['ActionOutcome'], 'action'> & { action: PersonnelAction };

/** Who may see what. */
export type Named = Bff['Named'];
export type Party = Bff['Party'];
export type DelegationRow = Bff['DelegationRow'];
export type PermissionRow = Bff['PermissionRow'];
export type GroupRow = Bff['GroupRow'];
export type GroupView = Bff['GroupView'];
export type WindowState = Bff['WindowState'];

type Permissions = permissions.components['schemas'];

export type Delegation = Permissions['Delegation'];
export type NewDelegation = Permissions['NewDelegation'];
export type Permission = Permissions['Permission'];
export type NewPermission = Permissions['NewPermission'];
export type PermissionChange = Permissions['PermissionChange'];
export type AccessLevel = Permissions['Level'];
export type Group = Permissions['Group'];
export type GroupDraft = Permissions['GroupDraft'];
export type ReachEvent = Permissions['ReachPreviewRequest'];
export type ReachPreview = Permissions['ReachPreview'];
export type ReachSide = Permissions['ReachPreviewSide'];

/** A file of people on its way into the company. */
export type PeopleImport = Employees['Import'];
export type ImportError = Employees['ImportError'];
export type ImportRow = Employees['ImportRow'];
export type RowOutcome = Employees['ImportOutcome'];

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
