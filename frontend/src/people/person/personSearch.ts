import { one, withoutGaps } from '../../ui/search';

export const TABS = ['documents', 'history', 'edit'] as const;
export type PersonTab = (typeof TABS)[number];

/** What the address bar says about a person's page; without a tab, their documents. */
export interface PersonSearch {
  tab?: PersonTab;
}

export function readPersonSearch(raw: Record<string, unknown>): PersonSearch {
  const tab = TABS.find((known) => known === one(raw.tab));
  return withoutGaps<PersonSearch>({ tab: tab === 'documents' ? undefined : tab });
}
