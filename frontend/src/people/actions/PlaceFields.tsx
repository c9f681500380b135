import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../ui/PersonPicker';
import { DepartmentSelect } from '../../ui/DepartmentSelect';
import type { ActionDraft } from './actionDraft';

interface PlaceFieldsProps {
  draft: ActionDraft;
  onChange: (change: Partial<ActionDraft>) => void;
  errorOf: (field: string) => string | undefined;
}

/** Where somebody works: under whom, in which department, as what. */
export function PlaceFields({ draft, onChange, errorOf }: PlaceFieldsProps) {
  const { t } = useTranslation('people');
  return (
    <>
      <PersonPicker
        label={t('change.managerId')}
        clearable
        value={draft.manager}
        error={errorOf('managerId')}
        onChange={(manager) => onChange({ manager })}
      />
      <DepartmentSelect
        label={t('field.department')}
        value={draft.departmentId === '' ? null : draft.departmentId}
        error={errorOf('departmentId')}
        onChange={(id) => onChange({ departmentId: id ?? '' })}
      />
      <TextInput
        label={t('change.title')}
        maxLength={200}
        value={draft.title}
        error={errorOf('title')}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <TextInput
        label={t('change.location')}
        maxLength={200}
        value={draft.location}
        error={errorOf('location')}
        onChange={(event) => onChange({ location: event.currentTarget.value })}
      />
    </>
  );
}
