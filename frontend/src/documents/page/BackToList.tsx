import { IconArrowLeft } from '@tabler/icons-react';
import { useRouter, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './BackToList.module.css';

/** Back to the page that the document was opened from, with its filters and its place; else to the whole list. */
export function BackToList() {
  const { t } = useTranslation('documents');
  const router = useRouter();
  const from = useRouterState({ select: (state) => state.location.state.from });
  return (
    <a
      className={classes.back}
      href={from ?? '/documents'}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (from === undefined) void router.navigate({ to: '/documents' });
        else router.history.back();
      }}
    >
      <IconArrowLeft size={15} aria-hidden />
      {from === undefined || from.startsWith('/documents') ? t('page.backToList') : t('page.back')}
    </a>
  );
}
