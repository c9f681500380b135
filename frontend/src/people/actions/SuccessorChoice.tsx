import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../http/types';
import { PersonPicker } from '../../ui/PersonPicker';
import type { ActionDraft } from './actionDraft';

interface SuccessorChoiceProps {
  view: PersonView;
  draft: ActionDraft;
  onChange: (change: Partial<ActionDraft>) => void;
  error: string | undefined;
}

/** Who takes over the people who report to somebody who leaves. */
export function SuccessorChoice({ view, draft, onChange, error }: SuccessorChoiceProps) {
  const { t } = useTranslation('people');
  const above = view.chain[0];
  return (
    <>
      <Radio.Group
        label={t('action.successor', { count: view.person.directReports })}
        value={draft.successor}
        onChange={(successor) => onChange({ successor: successor === 'manager' ? 'manager' : 'person' })}
      >
        <Stack gap={8} mt={8}>
          {above !== undefined && (
            <Radio value="manager" label={t('action.successorAbove', { name: above.name })} />
          )}
          <Radio value="person" label={t('action.successorPerson')} />
        </Stack>
      </Radio.Group>
      {draft.successor === 'person' && (
        <PersonPicker
          label={t('action.successorWho')}
          required
          value={draft.person}
          error={error}
          onChange={(person) => onChange({ person })}
        />
      )}
    </>
  );
}
