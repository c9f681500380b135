import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../http/problem';
import { useProblemWords } from '../ui/useProblemWords';

const KNOWN = ['in-use', 'conflict', 'invalid'] as const;

/** Why a change of access was not made, and what to do about it. */
export function ChangeProblem({ error, children }: { error: unknown; children?: ReactNode }) {
  const { t } = useTranslation('access');
  const words = useProblemWords()(error);
  const { problem, slug } = asProblem(error);
  const known = KNOWN.find((one) => one === slug);
  const refused = slug === 'forbidden' ? problem.detail : undefined;
  return (
    <Alert
      color="orange"
      role="alert"
      icon={<IconAlertCircle size={18} aria-hidden />}
      title={known === undefined ? words.title : t(`problem.${known}.title`)}
    >
      {known === undefined ? (refused ?? words.advice) : t(`problem.${known}.advice`)}
      {children}
    </Alert>
  );
}
