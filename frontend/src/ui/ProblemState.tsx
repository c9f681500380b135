import { Button, Code, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconCloudOff, IconLock, IconMoodEmpty, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { hasSlug } from '../http/problem';
import classes from './states.module.css';
import { useProblemWords } from './useProblemWords';

interface ProblemStateProps {
  error: unknown;
  onRetry?: () => void;
}

/** What a page shows instead of its content when the answer was a problem. */
export function ProblemState({ error, onRetry }: ProblemStateProps) {
  const { t } = useTranslation('ui');
  const words = useProblemWords()(error);
  const refused = hasSlug(error, 'forbidden', 'unauthorized', 'account-not-linked');
  const missing = hasSlug(error, 'not-found');
  const Glyph = refused ? IconLock : missing ? IconMoodEmpty : IconCloudOff;
  return (
    <Stack className={classes.state} align="center" role="alert">
      <ThemeIcon size={52} radius="100%" variant="light" color={refused || missing ? 'gray' : 'orange'}>
        <Glyph size={26} stroke={1.6} aria-hidden />
      </ThemeIcon>
      <div>
        <Text component="h2" fw={620} fz="lg">
          {words.title}
        </Text>
        <Text c="dimmed" fz="sm" mt={4}>
          {words.advice}
        </Text>
      </div>
      {!refused && !missing && onRetry !== undefined && (
        <Button variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
      <Code className={classes.type}>{words.type}</Code>
    </Stack>
  );
}
