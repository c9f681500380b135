import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { localName, useTypeName } from '../../session/useTypeName';
import { uploadOptionsQuery } from '../documents.api';

interface TypeSelectProps {
  employeeId: string;
  value: string | null;
  onChange: (type: string) => void;
  /** The type that the document has already: may stay, also where it could not be added. */
  present?: string;
}

/** The types that I may add about this person. */
export function TypeSelect({ employeeId, value, onChange, present }: TypeSelectProps) {
  const { t, i18n } = useTranslation('documents');
  const typeName = useTypeName();
  const options = useQuery({ ...uploadOptionsQuery(employeeId), enabled: employeeId !== '' });
  const allowed = (options.data?.types ?? []).filter((type) => type.mayAdd);
  const data = allowed.map((type) => ({ value: type.id, label: localName(type.name, i18n.language) }));
  const kept = present === undefined || allowed.some((type) => type.id === present) ? [] : [present];
  const refused =
    options.isSuccess && value !== null && value !== present && !allowed.some((type) => type.id === value);
  const nothing = options.isSuccess && allowed.length === 0 && present === undefined;
  const error = nothing ? t('upload.nothingAllowed') : refused ? t('upload.typeNotAllowed') : undefined;
  return (
    <Select
      label={t('field.type')}
      placeholder={t('field.typeHint')}
      data={[...kept, ...(refused ? [value] : [])]
        .map((type) => ({ value: type, label: typeName(type) }))
        .concat(data)}
      value={value}
      disabled={employeeId === ''}
      error={error}
      allowDeselect={false}
      onChange={(type) => {
        if (type !== null) onChange(type);
      }}
    />
  );
}
