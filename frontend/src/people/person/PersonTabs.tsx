import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { PersonView } from '../../http/types';
import { EditPerson } from '../edit/EditPerson';
import { HistoryPanel } from '../history/HistoryPanel';
import classes from './PersonTabs.module.css';
import { TABS } from './personSearch';

const route = getRouteApi('/people/$personId');

/** The parts of a person's page that the reader may open; the address bar says which. */
export function PersonTabs({ view, documents }: { view: PersonView; documents: ReactNode }) {
  const { t } = useTranslation('people');
  const { tab = 'documents' } = route.useSearch();
  const open = { documents: true, history: view.can.history, edit: view.can.edit };
  const tabs = TABS.filter((one) => open[one]);
  const shown = open[tab] ? tab : 'documents';
  if (tabs.length === 1) return documents;
  return (
    <>
      <nav className={classes.tabs} aria-label={t('tab.label')}>
        {tabs.map((one) => (
          <Link
            key={one}
            to="/people/$personId"
            params={{ personId: view.person.id }}
            search={one === 'documents' ? {} : { tab: one }}
            resetScroll={false}
            className={classes.tab}
            activeOptions={{ exact: true }}
            data-shown={one === shown || undefined}
          >
            {t(`tab.${one}`)}
          </Link>
        ))}
      </nav>
      {shown === 'documents' && documents}
      {shown === 'history' && <HistoryPanel personId={view.person.id} />}
      {shown === 'edit' && <EditPerson view={view} />}
    </>
  );
}
