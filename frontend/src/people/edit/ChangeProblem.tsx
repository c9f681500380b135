import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../http/problem';
import { useProblemWords } from '../../ui/useProblemWords';

const KNOWN = [
  'cycle',
  'has-reports',
  'wrong-status',
  'in-use',
  'ended',
  'busy',
  'conflict',
  'too-large',
  'unsupported-media-type',
] as const;

/** Why a change of people was not made: in our words where we have them, else in the server's. */
export function ChangeProblem({ error }: { error: unknown }) {
  const { t } = useTranslation('people');
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
    </Alert>
  );
}
