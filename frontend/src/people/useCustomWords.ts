import { useTranslation } from 'react-i18next';
import type { CustomField } from '../http/types';
import { useFormat } from '../ui/useFormat';

/** The value of a field that HR has defined, as its kind is read. */
export function useCustomWords(): (
  field: CustomField | undefined,
  value: string | number | boolean,
) => string {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (field, value) => {
    switch (field?.type) {
      case 'boolean':
        return t(String(value) === 'true' ? 'yes' : 'no');
      case 'date':
        return format.day(String(value));
      case 'number':
        return format.number(Number(value));
      default:
        return String(value);
    }
  };
}
