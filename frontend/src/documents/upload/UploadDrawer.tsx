import { Button, Drawer, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isBusy, isEditable, isReady } from './queue';
import { ChooseFiles } from './ChooseFiles';
import classes from './upload.module.css';
import { UploadForAll } from './UploadForAll';
import { UploadRow } from './UploadRow';
import type { UploadQueue } from './useUploadQueue';

interface UploadDrawerProps {
  opened: boolean;
  uploads: UploadQueue;
  onChoose: () => void;
  onClose: () => void;
}

/** The review list: whose each file is and what it is, before anything is saved; then how each one fares. */
export function UploadDrawer({ opened, uploads, onChoose, onClose }: UploadDrawerProps) {
  const { t } = useTranslation(['documents', 'ui']);
  const { items, dispatch } = uploads;
  const ready = items.filter(isReady).length;
  const drafts = items.filter((item) => item.state.step === 'draft').length;
  const settled = items.length > 0 && drafts === 0 && !isBusy(items);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={520}
      title={<span className={classes.heading}>{t('upload.title')}</span>}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
      classNames={{ body: classes.drawer, content: classes.content }}
    >
      <ChooseFiles compact={items.length > 0} onChoose={onChoose} />
      {items.filter(isEditable).length > 1 && <UploadForAll items={items} dispatch={dispatch} />}
      <ul className={classes.items}>
        {items.map((item) => (
          <UploadRow
            key={item.key}
            item={item}
            dispatch={dispatch}
            onRemove={() => uploads.remove(item.key)}
            onOpen={onClose}
          />
        ))}
      </ul>
      {items.length > 0 && (
        <Group className={classes.footer} justify="space-between">
          <Text fz="sm" c="dimmed" aria-live="polite">
            {drafts > ready
              ? t('upload.incomplete', { count: drafts - ready })
              : isBusy(items)
                ? t('upload.busy')
                : ''}
          </Text>
          {settled ? (
            <Button
              onClick={() => {
                dispatch({ kind: 'cleared' });
                onClose();
              }}
            >
              {t('upload.finish')}
            </Button>
          ) : (
            <Button disabled={ready === 0} onClick={() => dispatch({ kind: 'confirmed' })}>
              {t('upload.send', { count: ready })}
            </Button>
          )}
        </Group>
      )}
    </Drawer>
  );
}
