import { useTranslation } from 'react-i18next';
import { ProblemError } from '../http/problem';

const KNOWN = [
  'required',
  'size',
  'unknown',
  'same',
  'past',
  'order',
  'duplicate',
  'format',
  'both',
] as const;

/** What the server did not like about a field, or about one of the values in it, in the reader's language. */
export function useFaultWords(error: unknown): (field: string) => string | undefined {
  const { t } = useTranslation('access');
  return (field) => {
    if (!(error instanceof ProblemError)) return undefined;
    const fault = error.problem.errors?.find((one) => one.field.replace(/\[\d+\]$/, '') === field);
    if (fault?.code === 'loop') return t('fault.loop', { path: pathIn(fault.detail) });
    if (field === 'rule.departments' && fault?.code === 'required') return t('fault.condition');
    const known = KNOWN.find((code) => code === fault?.code);
    return known === undefined ? fault?.detail : t(`fault.${known}`);
  };
}

/** The groups on the way round, which the server names at the end of its sentence. */
function pathIn(detail: string): string {
  return /: (.+)\.$/.exec(detail)?.[1] ?? '…';
}
