import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Panel } from '../../ui/Panel';
import { ProblemState } from '../../ui/ProblemState';
import { RowsSkeleton } from '../../ui/RowsSkeleton';
import { ChangeProblem } from '../edit/ChangeProblem';
import { ChooseFile } from './ChooseFile';
import { importQuery, startImport } from './import.api';
import { ImportEnded } from './ImportEnded';
import { ImportProgress } from './ImportProgress';

const route = getRouteApi('/people/import');

/** From a file over its check to the people; each step has its own address, so that it can be left and come back to. */
export function ImportFlow() {
  const { id } = route.useSearch();
  const navigate = route.useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const shown = useQuery({ ...importQuery(id ?? ''), enabled: id !== undefined });
  const starting = useMutation({
    mutationFn: ({ chosen, dryRun }: { chosen: File; dryRun: boolean }) => startImport(chosen, dryRun),
    onSuccess: (begun) => navigate({ search: { id: begun.id } }),
  });

  const choose = async (chosen: File) => {
    // What is brought in later is what was checked, also when the file has changed on the disk meanwhile.
    const kept = new File([await chosen.arrayBuffer()], chosen.name, { type: chosen.type });
    setFile(kept);
    starting.mutate({ chosen: kept, dryRun: true });
  };
  const restart = () => {
    setFile(null);
    starting.reset();
    void navigate({ search: {} });
  };

  if (starting.isPending) {
    return <ImportProgress fileName={starting.variables.chosen.name} phase="sending" done={0} total={0} />;
  }
  const problem = starting.isError && <ChangeProblem error={starting.error} />;
  if (id === undefined) {
    return (
      <>
        {problem}
        <ChooseFile onChoose={(chosen) => void choose(chosen)} />
      </>
    );
  }
  if (shown.isPending) {
    return (
      <Panel flush>
        <RowsSkeleton rows={4} />
      </Panel>
    );
  }
  if (shown.isError) {
    return (
      <Panel>
        <ProblemState error={shown.error} onRetry={() => void shown.refetch()} />
      </Panel>
    );
  }
  if (shown.data.state === 'running') return <ImportProgress {...shown.data} />;
  return (
    <>
      {problem}
      <ImportEnded
        key={id}
        ended={shown.data}
        onImport={file === null ? null : () => starting.mutate({ chosen: file, dryRun: false })}
        onRestart={restart}
      />
    </>
  );
}
