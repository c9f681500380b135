/** What the API says, in the shapes that the screens use. The one file to change when the API changes. */

export type Role = 'employee' | 'hr' | 'admin' | 'auditor';
export type Level = 'METADATA' | 'VIEW' | 'EDIT' | 'MANAGE';
export type DocumentStatus = 'active' | 'trashed';
export type EmployeeStatus = 'active' | 'on_leave' | 'terminated';

export interface Session {
  employeeId: string;
  name: string;
  username: string;
  roles: Role[];
  locale?: string | null;
  title?: string | null;
}

export interface Person {
  id: string;
  number: number;
  name: string;
  title?: string | null;
  email?: string | null;
  departmentId?: string | null;
  department?: string | null;
  managerId?: string | null;
  status: EmployeeStatus;
  directReports: number;
}

export type WhyKind = 'SELF' | 'DIRECT' | 'LINE' | 'ROLE' | 'UPLOADER' | 'GRANT' | 'DELEGATION';

export interface Why {
  kind: WhyKind;
  level: Level;
  role?: string | null;
  permissionId?: string | null;
  until?: string | null;
}

export interface StoredFile {
  name: string;
  contentType: string;
  size: number;
  sha256: string;
}

export type Right = 'edit' | 'trash' | 'restore' | 'download' | 'newVersion' | 'share' | 'changeType';
export type Rights = Partial<Record<Right, boolean>>;

/** Title, description, tags and file are absent when my level is METADATA. */
export interface StoredDocument {
  id: string;
  type: string;
  employeeId: string;
  status: DocumentStatus;
  version: number;
  level: Level;
  can: Rights;
  why: Why[];
  title?: string | null;
  description?: string | null;
  tags?: string[] | null;
  issuedOn?: string | null;
  validUntil?: string | null;
  file?: StoredFile | null;
  createdAt: string;
  createdBy?: string | null;
  updatedAt?: string | null;
}

export interface DocumentRow extends StoredDocument {
  ownerName: string;
  ownerTitle?: string | null;
}

export interface Version {
  number: number;
  file: StoredFile;
  createdAt: string;
  createdBy?: string | null;
  createdByName?: string | null;
}

export interface Total {
  value: number;
  exact: boolean;
}

export interface Page<T> {
  items: T[];
  next?: string | null;
}

export interface Facet {
  value: string;
  count: number;
}

export interface DocumentPage extends Page<DocumentRow> {
  total: Total;
  facets: { types: Facet[] };
}

export interface DocumentView {
  document: StoredDocument;
  etag: string;
  owner: Person;
  createdBy?: { id: string; name: string } | null;
  versions: Version[];
}

export interface HomeView {
  me: Person;
  myDocuments: { items: DocumentRow[]; total: number | Total };
  team: { direct: number; all: number; people: Person[]; expiring: DocumentRow[] };
}

export interface PersonView {
  person: Person & { registration?: string | null; hireDate?: string | null };
  chain: Person[];
  reports: Person[];
  documents: { items: DocumentRow[]; total: number | Total };
  canUpload: boolean;
}

export interface OrgView {
  person: Person;
  reports: Person[];
}

export interface LocalName {
  pt: string;
  en: string;
}

export interface DocumentType {
  id: string;
  name: LocalName;
  sensitive: boolean;
}

export interface UploadOptions {
  types: { id: string; name: LocalName; mayAdd: boolean }[];
}

export interface NewDocument {
  type: string;
  employeeId: string;
  title: string;
  description?: string;
  tags?: string[];
  issuedOn?: string;
  validUntil?: string;
}

export interface Department {
  id: string;
  code: string;
  name: string;
  parentId?: string | null;
}
