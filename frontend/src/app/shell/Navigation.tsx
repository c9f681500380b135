import { UnstyledButton } from '@mantine/core';
import {
  IconFiles,
  IconHome,
  IconKeyboard,
  IconShieldCog,
  IconUsers,
  IconUserShare,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Brand } from '../../ui/Brand';
import { useSession } from '../../session/useSession';
import classes from './Navigation.module.css';

const PLACES = [
  { to: '/', key: 'home', icon: IconHome },
  { to: '/documents', key: 'documents', icon: IconFiles },
  { to: '/people', key: 'people', icon: IconUsers },
  { to: '/delegations', key: 'delegations', icon: IconUserShare },
] as const;

const ADMIN = { to: '/admin', key: 'admin', icon: IconShieldCog } as const;

/** The places of the product: beside the page on wide screens, below it on narrow ones. */
export function Navigation({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation('app');
  const { can } = useSession();
  return (
    <nav className={classes.side} aria-label={t('nav.label')}>
      <Link to="/" className={classes.brand} aria-label={t('nav.brand')}>
        <Brand />
      </Link>
      <div className={classes.places}>
        {[...PLACES, ...(can.seeAccess ? [ADMIN] : [])].map(({ to, key, icon: Glyph }) => (
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
