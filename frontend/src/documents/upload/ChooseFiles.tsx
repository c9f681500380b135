import { Button } from '@mantine/core';
import { IconFilePlus, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './upload.module.css';

export function ChooseFiles({ compact, onChoose }: { compact: boolean; onChoose: () => void }) {
  const { t } = useTranslation('documents');
  if (compact) {
    return (
      <Button variant="default" leftSection={<IconFilePlus size={16} aria-hidden />} onClick={onChoose}>
        {t('upload.more')}
      </Button>
    );
  }
  return (
    <div className={classes.choose}>
      <IconUpload size={30} stroke={1.5} aria-hidden />
      <span className={classes.hint}>{t('upload.hint')}</span>
      <Button onClick={onChoose}>{t('upload.choose')}</Button>
      <span className={classes.small}>{t('upload.names')}</span>
    </div>
  );
}
