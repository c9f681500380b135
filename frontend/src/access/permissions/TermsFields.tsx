import { MultiSelect, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { documentTypesQuery } from '../../session/session.api';
import { localName } from '../../session/useTypeName';
import { WindowFields } from '../../ui/WindowFields';
import type { TermsDraft } from './permissionDraft';
import { LEVELS } from './permissionsSearch';

interface TermsFieldsProps {
  draft: TermsDraft;
  /** Of a new one. */
  from?: string;
  errorOf: (field: string) => string | undefined;
  onChange: (change: Partial<TermsDraft> & { from?: string }) => void;
}

/** How much, of which types, from when until when, and why. */
export function TermsFields({ draft, from, errorOf, onChange }: TermsFieldsProps) {
  const { t, i18n } = useTranslation('access');
  const types = useQuery(documentTypesQuery);
  return (
    <>
      <Select
        label={t('permissions.level')}
        description={t(`level.${draft.level}Hint`)}
        allowDeselect={false}
        data={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
        value={draft.level}
        error={errorOf('level')}
        onChange={(level) => onChange({ level: LEVELS.find((known) => known === level) ?? 'VIEW' })}
      />
      <MultiSelect
        label={t('permissions.types')}
        description={t('permissions.typesHint')}
        placeholder={draft.types.length === 0 ? t('permissions.allTypes') : ''}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('permissions.allTypes') }}
        data={(types.data ?? []).map(({ id, name, sensitive }) => {
          const word = localName(name, i18n.language);
          return { value: id, label: sensitive ? t('permissions.sensitive', { type: word }) : word };
        })}
        value={draft.types}
        error={errorOf('types')}
        onChange={(chosen) => onChange({ types: chosen })}
      />
      <WindowFields
        {...(from === undefined ? {} : { from })}
        until={draft.until}
        endless
        errorOf={errorOf}
        onChange={onChange}
      />
      <Textarea
        label={t('reason')}
        placeholder={t('permissions.reasonHint')}
        required
        autosize
        minRows={2}
        maxLength={500}
        value={draft.reason}
        error={errorOf('reason')}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
      />
    </>
  );
}
