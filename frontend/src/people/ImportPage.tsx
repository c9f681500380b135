import { useTranslation } from 'react-i18next';
import { ownProblem } from '../http/problem';
import { useSession } from '../session/useSession';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { ProblemState } from '../ui/ProblemState';
import { BackToPeople } from './BackToPeople';
import { ImportFlow } from './import/ImportFlow';

/** Brings people in from a file: first it is checked, then it is written. */
export function ImportPage() {
  const { t } = useTranslation('people');
  const { can } = useSession();
  return (
    <>
      <PageHeader above={<BackToPeople />} title={t('import.title')} hint={t('import.hint')} />
      {can.importPeople ? (
        <ImportFlow />
      ) : (
        <Panel>
          <ProblemState error={ownProblem('forbidden', 'Forbidden', 403)} />
        </Panel>
      )}
    </>
  );
}
