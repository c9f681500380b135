import { Button } from '@mantine/core';
import { useQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/useSession';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { ProblemState } from '../ui/ProblemState';
import { ownProblem } from '../http/problem';
import { showDone } from '../ui/toasts';
import { useFieldWords } from '../ui/useFieldWords';
import { useFocusFault } from '../ui/useFocusFault';
import { useFormat } from '../ui/useFormat';
import { useLeaveGuard } from '../ui/useLeaveGuard';
import { BackToPeople } from './BackToPeople';
import { ChangeProblem } from './edit/ChangeProblem';
import { hirePerson } from './edit/edit.api';
import { emptyDraft, isChanged, writtenIn } from './edit/personDraft';
import { PersonFields } from './edit/PersonFields';
import classes from './edit/PersonFields.module.css';
import { fieldsQuery, refreshPeople } from './people.api';
import { today } from '../ui/days';
import { useIdempotencyKey } from '../ui/useIdempotencyKey';

/** Takes somebody into the company, today or on a day to come. */
export function HirePage() {
  const { t } = useTranslation('people');
  const { can } = useSession();
  return (
    <>
      <PageHeader above={<BackToPeople />} title={t('hire.title')} hint={t('hire.hint')} />
      <Panel>
        {can.hire ? <HireForm /> : <ProblemState error={ownProblem('forbidden', 'Forbidden', 403)} />}
      </Panel>
    </>
  );
}

function HireForm() {
  const { t } = useTranslation('people');
  const format = useFormat();
  const client = useQueryClient();
  const navigate = useNavigate();
  const keyOf = useIdempotencyKey();
  const fields = useQuery(fieldsQuery);
  const [start] = useState(() => ({ ...emptyDraft, hireDate: today() }));
  const [draft, setDraft] = useState(start);
  const hiring = useMutation({
    mutationFn: () => {
      const written = writtenIn(draft, fields.data ?? []);
      return hirePerson(written, keyOf(written));
    },
    onSuccess: async (hired) => {
      if ('effectiveOn' in hired) {
        showDone(t('hire.planned', { day: format.day(hired.effectiveOn) }));
        await navigate({ to: '/people/planned', ignoreBlocker: true });
      } else {
        showDone(t('hire.done'), hired.inForce ? '' : t('inForceSoon'));
        await navigate({ to: '/people/$personId', params: { personId: hired.id }, ignoreBlocker: true });
      }
      await refreshPeople(client);
    },
  });
  const errorOf = useFieldWords(hiring.error);
  const form = useRef<HTMLFormElement>(null);
  useFocusFault(form, hiring.error);
  useLeaveGuard(isChanged(start, draft));
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        hiring.mutate();
      }}
    >
      <PersonFields
        draft={draft}
        onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
        errorOf={errorOf}
      />
      {hiring.isError && <ChangeProblem error={hiring.error} />}
      <div className={classes.footer}>
        <Button type="submit" disabled={!fields.isSuccess} loading={hiring.isPending}>
          {t('hire.submit')}
        </Button>
      </div>
    </form>
  );
}
