import { one, withoutGaps } from '../../ui/search';

/** Which import is shown; a link to it shows it again. */
export interface ImportSearch {
  id?: string;
}

export function readImportSearch(raw: Record<string, unknown>): ImportSearch {
  return withoutGaps<ImportSearch>({ id: one(raw.id) });
}
