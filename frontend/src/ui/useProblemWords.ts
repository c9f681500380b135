import { useTranslation } from 'react-i18next';
import { asProblem } from '../http/problem';

const KNOWN = [
  'unauthorized',
  'forbidden',
  'account-not-linked',
  'not-found',
  'precondition-failed',
  'invalid',
  'unsupported-media-type',
  'too-large',
  'too-many-requests',
  'conflict',
  'idempotency-mismatch',
  'idempotency-in-progress',
  'unavailable',
  'offline',
  'cancelled',
] as const;

type Known = (typeof KNOWN)[number];

export interface ProblemWords {
  title: string;
  advice: string;
  type: string;
  fields: string[];
}

/** An error in words that say what happened and what to do; fields that were refused are named. */
export function useProblemWords(): (error: unknown) => ProblemWords {
  const { t } = useTranslation('ui');
  return (error) => {
    const { problem, slug } = asProblem(error);
    const known: Known | 'internal' = isKnown(slug) ? slug : 'internal';
    return {
      title: t(`problem.${known}.title`),
      advice: t(`problem.${known}.advice`),
      type: problem.type,
      fields: (problem.errors ?? []).map((field) => `${field.field}: ${field.detail}`),
    };
  };
}

function isKnown(slug: string): slug is Known {
  return (KNOWN as readonly string[]).includes(slug);
}
