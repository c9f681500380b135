import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './Groups.module.css';

export function BackToGroups() {
  const { t } = useTranslation('access');
  return (
    <Link to="/admin/groups" className={classes.back}>
      <IconArrowLeft size={16} aria-hidden />
      {t('groups.title')}
    </Link>
  );
}
