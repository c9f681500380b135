import { useTranslation } from 'react-i18next';
import { ProblemError } from '../http/problem';

const KNOWN = [
  'required',
  'text',
  'size',
  'repeated',
  'order',
  'taken',
  'too-long',
  'characters',
  'format',
  'range',
  'unknown',
  'terminated',
  'self',
  'nobody-above',
  'cycle',
] as const;

/** What the server did not like about one field, in the reader's language where we know the reason. */
export function useFieldWords(error: unknown): (field: string) => string | undefined {
  const { t } = useTranslation('ui');
  return (field) => {
    if (!(error instanceof ProblemError)) return undefined;
    const fault = error.problem.errors?.find((one) => one.field === field);
    const known = KNOWN.find((code) => code === fault?.code);
    return known === undefined ? fault?.detail : t(`fault.${known}`);
  };
}
