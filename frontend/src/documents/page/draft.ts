import type { StoredDocument } from '../../http/types';

/** What stands in the form: every field as text, an unset one empty. */
export interface Draft {
  title: string;
  type: string;
  description: string;
  tags: string[];
  issuedOn: string;
  validUntil: string;
}

export function draftOf(document: StoredDocument): Draft {
  return {
    title: document.title ?? '',
    type: document.type,
    description: document.description ?? '',
    tags: document.tags ?? [],
    issuedOn: document.issuedOn ?? '',
    validUntil: document.validUntil ?? '',
  };
}

export function isChanged(before: Draft, now: Draft): boolean {
  return JSON.stringify(before) !== JSON.stringify(now);
}

/** The members to send: an emptied field is null. */
export function changesOf(draft: Draft): Partial<StoredDocument> {
  return {
    title: draft.title.trim(),
    type: draft.type,
    description: orNull(draft.description.trim()),
    tags: draft.tags,
    issuedOn: orNull(draft.issuedOn),
    validUntil: orNull(draft.validUntil),
  };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
