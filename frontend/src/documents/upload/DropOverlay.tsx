import { IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './upload.module.css';

export function DropOverlay({ name }: { name: string }) {
  const { t } = useTranslation('documents');
  return (
    <div className={classes.overlay}>
      <div className={classes.target}>
        <IconUpload size={34} stroke={1.6} aria-hidden />
        <span>{t('upload.drop', { name })}</span>
      </div>
    </div>
  );
}
