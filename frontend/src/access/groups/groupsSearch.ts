import { one, withoutGaps } from '../../ui/search';

export interface GroupsSearch {
  q?: string;
  cursor?: string;
}

export function readGroupsSearch(raw: Record<string, unknown>): GroupsSearch {
  return withoutGaps<GroupsSearch>({ q: one(raw.q), cursor: one(raw.cursor) });
}

export interface GroupSearch {
  /** Of the people in it. */
  cursor?: string;
  edit?: 'yes';
}

export function readGroupSearch(raw: Record<string, unknown>): GroupSearch {
  return withoutGaps<GroupSearch>({
    cursor: one(raw.cursor),
    edit: one(raw.edit) === 'yes' ? 'yes' : undefined,
  });
}
