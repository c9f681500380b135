import { useTranslation } from 'react-i18next';
import type { ImportError } from '../../http/types';

const KNOWN = [
  'required',
  'too-long',
  'characters',
  'formula',
  'range',
  'unknown-column',
  'repeated-column',
  'missing-column',
  'empty-header',
  'too-many-columns',
  'taken',
  'unknown',
  'terminated',
  'cycle',
  'repeated',
  'read-only',
  'format',
  'status',
  'forbidden',
  'own-gain',
  'too-many-cells',
  'not-text',
  'empty-file',
] as const;

/** What is wrong with a cell. The server's words are English and say the most: elsewhere ours come first where we have them. */
export function useRowFault(): (error: ImportError) => string {
  const { t, i18n } = useTranslation('people');
  return ({ code, detail }) => {
    const known = KNOWN.find((one) => one === code);
    return i18n.language === 'en' || known === undefined ? detail : t(`import.fault.${known}`);
  };
}
