import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Panel } from '../ui/Panel';
import { ProblemState } from '../ui/ProblemState';
import { RowsSkeleton } from '../ui/RowsSkeleton';
import { documentQuery } from './documents.api';
import { BackToList } from './page/BackToList';
import { DocumentView } from './page/DocumentView';
import classes from './page/DocumentView.module.css';
import { ReducedView } from './page/ReducedView';

const route = getRouteApi('/documents/$documentId');

export function DocumentPage() {
  const { documentId } = route.useParams();
  const document = useQuery(documentQuery(documentId));
  if (document.isPending) return <Loading />;
  if (document.isError) {
    return (
      <>
        <BackToList />
        <ProblemState error={document.error} onRetry={() => void document.refetch()} />
      </>
    );
  }
  const reduced = document.data.document.level === 'METADATA';
  return reduced ? (
    <ReducedView view={document.data} />
  ) : (
    <DocumentView key={documentId} view={document.data} />
  );
}

function Loading() {
  return (
    <>
      <Skeleton height={14} width={150} mb="lg" />
      <Skeleton height={30} width="45%" mb="xl" />
      <div className={classes.columns}>
        <Panel flush>
          <RowsSkeleton rows={6} />
        </Panel>
        <Skeleton height={620} radius="lg" />
      </div>
    </>
  );
}
