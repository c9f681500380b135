import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasSlug } from '../http/problem';
import { PageHeader } from '../ui/PageHeader';
import { Pager } from '../ui/Pager';
import type { Position } from '../ui/paging';
import { Panel } from '../ui/Panel';
import { ProblemState } from '../ui/ProblemState';
import { RowsSkeleton } from '../ui/RowsSkeleton';
import { useFormat } from '../ui/useFormat';
import { documentsQuery } from './documents.api';
import { refine, type DocumentsSearch } from './documentsSearch';
import { DocumentTable } from './list/DocumentTable';
import { FilterBar } from './list/FilterBar';
import { NoDocuments } from './list/NoDocuments';

const route = getRouteApi('/documents');

export function DocumentsPage() {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const trail = useRouterState({ select: (state) => state.location.state.trail ?? [] });
  const list = useQuery(documentsQuery(search));

  const change = (to: DocumentsSearch) => void navigate({ search: to });
  const move = (to: Position) =>
    void navigate({
      search: { ...refine(search, {}), ...(to.cursor === undefined ? {} : { cursor: to.cursor }) },
      state: { trail: to.trail },
    });
  const lost = hasSlug(list.error, 'invalid') && search.cursor !== undefined;

  return (
    <>
      <PageHeader
        title={search.status === 'trashed' ? t('list.trash') : t('list.title')}
        hint={
          list.data === undefined
            ? '\u00a0'
            : t(list.data.total.exact ? 'list.total' : 'list.totalOver', {
                count: list.data.total.value,
                shown: format.number(list.data.total.value),
              })
        }
      />
      <FilterBar search={search} facets={list.data?.facets.types ?? []} onChange={change} />
      <Panel flush>
        {list.isPending && <RowsSkeleton rows={10} />}
        {list.isError && (
          <ProblemState
            error={list.error}
            onRetry={() => (lost ? change(refine(search, {})) : void list.refetch())}
          />
        )}
        {list.isSuccess && list.data.items.length === 0 && (
          <NoDocuments search={search} onClear={() => change({})} />
        )}
        {list.isSuccess && list.data.items.length > 0 && (
          <DocumentTable rows={list.data.items} busy={list.isPlaceholderData} />
        )}
        {list.isSuccess && (
          <Pager
            position={{ cursor: search.cursor, trail }}
            next={list.data.next}
            busy={list.isPlaceholderData}
            onMove={move}
          />
        )}
      </Panel>
    </>
  );
}
