import type { AccessLevel, WindowState } from '../../http/types';
import { one, withoutGaps } from '../../ui/search';

export const LEVELS = ['METADATA', 'VIEW', 'EDIT', 'MANAGE'] as const satisfies readonly AccessLevel[];
export const STATES = ['active', 'future', 'ended'] as const satisfies readonly WindowState[];

/** What the address bar says about the permissions. */
export interface PermissionsSearch {
  q?: string;
  /** A person or a group. */
  subject?: string;
  /** A person, a group, a department or a document. */
  target?: string;
  level?: AccessLevel;
  state?: WindowState;
  grantedBy?: string;
  cursor?: string;
}

export function readPermissionsSearch(raw: Record<string, unknown>): PermissionsSearch {
  return withoutGaps<PermissionsSearch>({
    q: one(raw.q),
    subject: one(raw.subject),
    target: one(raw.target),
    level: LEVELS.find((known) => known === one(raw.level)),
    state: STATES.find((known) => known === one(raw.state)),
    grantedBy: one(raw.grantedBy),
    cursor: one(raw.cursor),
  });
}

/** A change of filters starts at the first page again. */
export function refine(
  search: PermissionsSearch,
  change: Partial<Record<keyof PermissionsSearch, unknown>>,
): PermissionsSearch {
  return readPermissionsSearch({ ...search, cursor: undefined, ...change });
}

export function isFiltered(search: PermissionsSearch): boolean {
  return Object.keys(search).some((name) => name !== 'cursor');
}
