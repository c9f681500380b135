import { one, withoutGaps } from '../ui/search';

/** What the address bar says about the directory. */
export interface DirectorySearch {
  q?: string;
  departmentId?: string;
  cursor?: string;
}

export function readDirectorySearch(raw: Record<string, unknown>): DirectorySearch {
  return withoutGaps<DirectorySearch>({
    q: one(raw.q),
    departmentId: one(raw.departmentId),
    cursor: one(raw.cursor),
  });
}
