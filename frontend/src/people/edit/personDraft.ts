import type { CustomField, PersonView, WrittenEmployee } from '../../http/types';
import type { Picked } from '../../ui/PersonPicker';

/** What stands in the form: every field as text, an unset one empty. */
export interface PersonDraft {
  name: string;
  socialName: string;
  email: string;
  registration: string;
  manager: Picked | null;
  departmentId: string;
  title: string;
  location: string;
  hireDate: string;
  custom: Record<string, string>;
}

export const emptyDraft: PersonDraft = {
  name: '',
  socialName: '',
  email: '',
  registration: '',
  manager: null,
  departmentId: '',
  title: '',
  location: '',
  hireDate: '',
  custom: {},
};

export function draftOf({ person, chain }: PersonView): PersonDraft {
  const manager = chain.find(({ id }) => id === person.managerId);
  return {
    name: person.civilName ?? person.name,
    socialName: person.civilName == null ? '' : person.name,
    email: person.email,
    registration: person.registration ?? '',
    manager:
      manager === undefined ? null : { id: manager.id, name: manager.name, title: manager.title ?? null },
    departmentId: person.departmentId ?? '',
    title: person.title ?? '',
    location: person.location ?? '',
    hireDate: person.hireDate ?? '',
    custom: Object.fromEntries(Object.entries(person.custom).map(([key, value]) => [key, String(value)])),
  };
}

/** What to send: an emptied field is null, an emptied custom one is left out. */
export function writtenIn(draft: PersonDraft, fields: readonly CustomField[]): WrittenEmployee {
  const custom = fields.flatMap(({ key, type }) => {
    const text = draft.custom[key]?.trim() ?? '';
    return text === '' ? [] : [[key, typed(type, text)] as const];
  });
  return {
    name: draft.name.trim(),
    socialName: orNull(draft.socialName),
    email: draft.email.trim(),
    registration: draft.registration.trim(),
    managerId: draft.manager?.id ?? null,
    departmentId: orNull(draft.departmentId),
    title: orNull(draft.title),
    location: orNull(draft.location),
    hireDate: orNull(draft.hireDate),
    custom: Object.fromEntries(custom),
  };
}

/** The parts of a draft that can differ on their own: each field, and each custom one as `custom.key`. */
export function flat({ custom, manager, ...rest }: PersonDraft): Record<string, string> {
  return {
    ...rest,
    managerId: manager?.id ?? '',
    ...Object.fromEntries(Object.entries(custom).map(([key, value]) => [`custom.${key}`, value])),
  };
}

export function isChanged(before: PersonDraft, now: PersonDraft): boolean {
  return changedFields(before, now).length > 0;
}

export function changedFields(before: PersonDraft, now: PersonDraft): string[] {
  const was = flat(before);
  const is = flat(now);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (field) => (was[field] ?? '') !== (is[field] ?? ''),
  );
}

/**
 * Puts what somebody typed onto a record that somebody else has changed meanwhile: a field that was touched here stays as
 * typed, every other one becomes what it is now.
 */
export function rebase(before: PersonDraft, typed: PersonDraft, now: PersonDraft): PersonDraft {
  const touched = new Set(changedFields(before, typed));
  const keep = <T>(field: string, mine: T, theirs: T) => (touched.has(field) ? mine : theirs);
  const keys = new Set([...Object.keys(typed.custom), ...Object.keys(now.custom)]);
  return {
    name: keep('name', typed.name, now.name),
    socialName: keep('socialName', typed.socialName, now.socialName),
    email: keep('email', typed.email, now.email),
    registration: keep('registration', typed.registration, now.registration),
    manager: keep('managerId', typed.manager, now.manager),
    departmentId: keep('departmentId', typed.departmentId, now.departmentId),
    title: keep('title', typed.title, now.title),
    location: keep('location', typed.location, now.location),
    hireDate: keep('hireDate', typed.hireDate, now.hireDate),
    custom: Object.fromEntries(
      [...keys].map((key) => [key, keep(`custom.${key}`, typed.custom[key] ?? '', now.custom[key] ?? '')]),
    ),
  };
}

function typed(type: CustomField['type'], text: string): string | number | boolean {
  if (type === 'boolean') return text === 'true';
  const number = Number(text.replace(',', '.'));
  return type === 'number' && !Number.isNaN(number) ? number : text;
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
