import { useTranslation } from 'react-i18next';
import type { PersonnelAction } from '../../http/types';
import { useFormat } from '../../ui/useFormat';
import { useChangeWords } from '../history/useChangeWords';

const PEOPLE = ['managerId', 'successor'];

/** Ids of everybody whom an action names. */
export function peopleIn(action: PersonnelAction): string[] {
  const named = PEOPLE.map((field) => action.sets[field]).filter((id) => id != null && id !== 'manager');
  return [action.employeeId, action.recordedBy, ...named].filter((id) => id != null);
}

export interface Sets {
  label: string;
  value: string;
}

/** What an action writes, in words. */
export function useActionWords(): (action: PersonnelAction, names: ReadonlyMap<string, string>) => Sets[] {
  const { t } = useTranslation('people');
  const format = useFormat();
  const words = useChangeWords();
  return ({ sets }, names) =>
    Object.entries(sets)
      .filter(([field, value]) => value !== null || (field !== 'until' && field !== 'successor'))
      .map(([field, value]) => {
        const name = value === null ? null : (names.get(value) ?? null);
        if (field === 'until') return { label: t('planned.until'), value: format.day(value ?? '') };
        if (field === 'successor') {
          return {
            label: t('planned.successor'),
            value: value === 'manager' ? t('planned.managerAbove') : (name ?? '…'),
          };
        }
        return { label: words.label(field), value: words.value(field, value, name) ?? t('history.nothing') };
      });
}
