import { Alert, Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconUsers } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hasSlug } from '../../http/problem';
import type { PersonView } from '../../http/types';
import { Panel } from '../../ui/Panel';
import { useFieldWords } from '../../ui/useFieldWords';
import { useFocusFault } from '../../ui/useFocusFault';
import { useLeaveGuard } from '../../ui/useLeaveGuard';
import { useChangeWords } from '../history/useChangeWords';
import { ChangeProblem } from './ChangeProblem';
import { PersonFields } from './PersonFields';
import classes from './PersonFields.module.css';
import { useEditPerson } from './useEditPerson';

/** What is written about somebody, for HR; kept until saved or given up, also when saving fails. */
export function EditPerson({ view }: { view: PersonView }) {
  const { t } = useTranslation('people');
  const { draft, theirs, ready, changed, saving, set, discard } = useEditPerson(view);
  const errorOf = useFieldWords(saving.error);
  const words = useChangeWords();
  const form = useRef<HTMLFormElement>(null);
  useFocusFault(form, saving.error);
  useLeaveGuard(changed);
  const save = () => {
    if (ready && changed && !saving.isPending) saving.mutate();
  };
  useHotkeys([['mod+S', save]], []);
  const noteOf = (field: string) => {
    const value = theirs[field];
    if (value === undefined) return undefined;
    return t('edit.theirs', {
      value: words.value(field, value === '' ? null : value, value) ?? t('history.nothing'),
    });
  };
  return (
    <Panel title={t('edit.title')}>
      <form
        ref={form}
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <PersonFields draft={draft} onChange={set} errorOf={errorOf} noteOf={noteOf} />
        {hasSlug(saving.error, 'precondition-failed') ? (
          <Alert
            color="orange"
            role="alert"
            icon={<IconUsers size={18} aria-hidden />}
            title={t('edit.staleTitle')}
          >
            {t(Object.keys(theirs).length > 0 ? 'edit.staleBoth' : 'edit.stale')}
          </Alert>
        ) : (
          saving.isError && <ChangeProblem error={saving.error} />
        )}
        <div className={classes.footer}>
          <Button type="submit" disabled={!changed || !ready} loading={saving.isPending}>
            {t('edit.save')}
          </Button>
          {changed && (
            <Button variant="subtle" color="gray" onClick={discard}>
              {t('edit.discard')}
            </Button>
          )}
        </div>
      </form>
    </Panel>
  );
}
