import { UnstyledButton } from '@mantine/core';
import { IconFiles, IconHome, IconKeyboard, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Brand } from '../../ui/Brand';
import classes from './Navigation.module.css';

const PLACES = [
  { to: '/', key: 'home', icon: IconHome },
  { to: '/documents', key: 'documents', icon: IconFiles },
  { to: '/people', key: 'people', icon: IconUsers },
] as const;

/** The places of the product: beside the page on wide screens, below it on narrow ones. */
export function Navigation({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation('app');
  return (
    <nav className={classes.side} aria-label={t('nav.label')}>
      <Link to="/" className={classes.brand} aria-label={t('nav.brand')}>
        <Brand />
      </Link>
      <div className={classes.places}>
        {PLACES.map(({ to, key, icon: Glyph }) => (
          <Link
            key={to}
            to={to}
            className={classes.place}
            activeOptions={{ exact: to === '/', includeSearch: false }}
          >
            <Glyph size={20} stroke={1.7} aria-hidden />
            <span>{t(`nav.${key}`)}</span>
          </Link>
        ))}
      </div>
      <UnstyledButton className={classes.help} onClick={onHelp}>
        <IconKeyboard size={18} stroke={1.7} aria-hidden />
        <span>{t('keys.short')}</span>
        <kbd className={classes.key}>?</kbd>
      </UnstyledButton>
    </nav>
  );
}
