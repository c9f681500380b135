import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './BackToPeople.module.css';

export function BackToPeople() {
  const { t } = useTranslation('people');
  return (
    <Link to="/people" className={classes.back}>
      <IconArrowLeft size={16} aria-hidden />
      {t('back')}
    </Link>
  );
}
