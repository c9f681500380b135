import { Pill } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTypeName } from '../../session/useTypeName';
import { FilterChip } from '../../ui/FilterChip';
import { personQuery } from '../documents.api';
import type { DocumentsSearch } from '../documentsSearch';

interface FilterChipsProps {
  search: DocumentsSearch;
  onChange: (change: DocumentsSearch | { q: undefined }) => void;
}

/** What the list is narrowed to, each taken away by one click. */
export function FilterChips({ search, onChange }: FilterChipsProps) {
  const { t } = useTranslation('documents');
  const typeName = useTypeName();
  const { q, type = [], employeeId = [] } = search;
  return (
    <Pill.Group gap={8}>
      {q !== undefined && (
        <FilterChip text={t('filter.words', { q })} onRemove={() => onChange({ q: undefined })} />
      )}
      {type.map((one) => (
        <FilterChip
          key={one}
          text={typeName(one)}
          onRemove={() => onChange({ type: type.filter((id) => id !== one) })}
        />
      ))}
      {employeeId.map((one) => (
        <PersonChip
          key={one}
          id={one}
          onRemove={() => onChange({ employeeId: employeeId.filter((id) => id !== one) })}
        />
      ))}
    </Pill.Group>
  );
}

function PersonChip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { t } = useTranslation('documents');
  const person = useQuery(personQuery(id));
  return <FilterChip text={person.data?.person.name ?? t('filter.unknownPerson')} onRemove={onRemove} />;
}
