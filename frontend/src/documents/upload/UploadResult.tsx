import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { IconCircleCheck, IconRefresh } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../ui/useProblemWords';
import { isComplete, type UploadItem } from './queue';
import classes from './upload.module.css';

interface UploadResultProps {
  item: UploadItem;
  onRetry: () => void;
  onOpen: () => void;
}

/** How one file fares. */
export function UploadResult({ item, onRetry, onOpen }: UploadResultProps) {
  const { t } = useTranslation(['documents', 'ui']);
  const words = useProblemWords();
  const { state } = item;
  switch (state.step) {
    case 'draft':
      return null;
    case 'waiting':
      return (
        <Text fz="xs" c="dimmed">
          {t('upload.waiting')}
        </Text>
      );
    case 'sending':
      return (
        <Progress
          value={state.progress * 100}
          animated
          aria-label={t('upload.progress', { name: item.file.name })}
        />
      );
    case 'failed': {
      const { title, advice, fields } = words(state.error);
      return (
        <Alert color="red" role="alert" p="sm" title={title}>
          {[advice, ...fields].join(' ')}
          <Button
            mt="xs"
            size="compact-sm"
            variant="default"
            disabled={!isComplete(item)}
            leftSection={<IconRefresh size={14} aria-hidden />}
            onClick={onRetry}
          >
            {t('ui:retry')}
          </Button>
        </Alert>
      );
    }
    case 'done':
      return (
        <Group justify="space-between" gap="xs">
          <Text fz="sm" className={classes.done} role="status">
            <IconCircleCheck size={17} aria-hidden /> {t('upload.done', { name: item.person?.name ?? '' })}
          </Text>
          <Link
            to="/documents/$documentId"
            params={{ documentId: state.documentId }}
            className={classes.open}
            onClick={onOpen}
          >
            {t('upload.open')}
          </Link>
        </Group>
      );
  }
}
