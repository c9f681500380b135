import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { localName, useTypeName } from '../../session/useTypeName';
import { uploadOptionsQuery } from '../documents.api';

interface TypeSelectProps {
  employeeId: string;
  value: string | null;
  onChange: (type: string) => void;
  disabled?: boolean;
  error?: string | undefined;
}

/** The types that I may add about this person. */
export function TypeSelect({ employeeId, value, onChange, disabled = false, error }: TypeSelectProps) {
  const { t, i18n } = useTranslation('documents');
  const typeName = useTypeName();
  const options = useQuery({ ...uploadOptionsQuery(employeeId), enabled: employeeId !== '' });
  const allowed = (options.data?.types ?? []).filter((type) => type.mayAdd);
  const data = allowed.map((type) => ({ value: type.id, label: localName(type.name, i18n.language) }));
  const kept = value === null || data.some((type) => type.value === value) || options.data === undefined;
  return (
    <Select
      label={t('field.type')}
      placeholder={t('field.typeHint')}
      data={kept ? data : [{ value, label: typeName(value) }, ...data]}
      value={value}
      disabled={disabled || employeeId === ''}
      error={options.isSuccess && allowed.length === 0 ? t('upload.nothingAllowed') : error}
      allowDeselect={false}
      onChange={(type) => {
        if (type !== null) onChange(type);
      }}
    />
  );
}
