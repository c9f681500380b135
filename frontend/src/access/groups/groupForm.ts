import type { GroupDraft, GroupView, Named } from '../../http/types';

/** What stands in the form of a group. Both ways of saying who is in it are kept while one looks at the other. */
export interface GroupForm {
  name: string;
  description: string;
  kind: 'hand' | 'rule';
  people: Named[];
  groups: Named[];
  departments: string[];
  titles: string[];
  locations: string[];
  statuses: string[];
}

export const emptyGroup: GroupForm = {
  name: '',
  description: '',
  kind: 'hand',
  people: [],
  groups: [],
  departments: [],
  titles: [],
  locations: [],
  statuses: [],
};

export function groupFormOf({ name, description, kind, people, groups, rule }: GroupView): GroupForm {
  return {
    name,
    description,
    kind: kind ?? 'hand',
    people,
    groups,
    departments: rule?.departments.map(({ id }) => id) ?? [],
    titles: rule?.titles ?? [],
    locations: rule?.locations ?? [],
    statuses: rule?.statuses ?? [],
  };
}

/** What to send: of the two ways, the one that is chosen. */
export function groupIn(form: GroupForm): GroupDraft {
  const { departments, titles, locations, statuses } = form;
  const words = { name: form.name.trim(), description: form.description.trim() };
  return form.kind === 'rule'
    ? { ...words, rule: { departments, titles, locations, statuses } }
    : { ...words, people: form.people.map(({ id }) => id), groups: form.groups.map(({ id }) => id) };
}

export function isChanged(before: GroupForm, now: GroupForm): boolean {
  return JSON.stringify(groupIn(before)) !== JSON.stringify(groupIn(now));
}
