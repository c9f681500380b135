import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/useFormat';
import { departmentsQuery } from '../../ui/departments.api';
import { fieldsQuery } from '../people.api';
import { useCustomWords } from '../useCustomWords';

const CUSTOM = 'custom.';
const NAMED = [
  'name',
  'socialName',
  'email',
  'registration',
  'title',
  'departmentId',
  'managerId',
  'location',
  'hireDate',
  'terminationDate',
  'status',
] as const;
const STATUSES = ['active', 'on_leave', 'terminated'] as const;

/** The order of the form; the fields that HR has defined come last. */
export function inOrder<T extends { field: string }>(changes: readonly T[]): T[] {
  const place = ({ field }: T) => {
    const at = NAMED.findIndex((one) => one === field);
    return at < 0 ? NAMED.length : at;
  };
  return changes.toSorted((a, b) => place(a) - place(b));
}

export interface ChangeWords {
  /** What a field is called. */
  label: (field: string) => string;
  /** What a value of it says; `name` where the answer has the name behind an id. */
  value: (field: string, value: string | null, name?: string | null) => string | null;
}

/** Fields and their values as people read them: labels, names instead of ids, days as they are written here. */
export function useChangeWords(): ChangeWords {
  const { t } = useTranslation(['people', 'ui']);
  const format = useFormat();
  const fields = useQuery(fieldsQuery);
  const departments = useQuery(departmentsQuery);
  const customWords = useCustomWords();
  const customOf = (field: string) => fields.data?.find(({ key }) => CUSTOM + key === field);
  return {
    label: (field) => {
      const named = NAMED.find((one) => one === field);
      if (named !== undefined) return t(`change.${named}`);
      return customOf(field)?.label ?? field.replace(CUSTOM, '');
    },
    value: (field, value, name) => {
      if (value === null) return null;
      if (field === 'managerId') return name ?? t('change.somebody');
      if (field === 'departmentId') {
        return departments.data?.find(({ id }) => id === value)?.name ?? t('change.goneDepartment');
      }
      if (field === 'hireDate' || field === 'terminationDate') return format.day(value);
      if (field === 'status') {
        const status = STATUSES.find((one) => one === value);
        return status === undefined ? value : t(`ui:status.${status}`);
      }
      return field.startsWith(CUSTOM) ? customWords(customOf(field), value) : value;
    },
  };
}
