import { useLocalStorage } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUpload } from '../../documents/upload/UploadContext';
import { type Shortcuts, useShortcuts } from '../../ui/useShortcuts';
import { Navigation } from './Navigation';
import classes from './Shell.module.css';
import { ShortcutHelp } from './ShortcutHelp';
import { TopBar } from './TopBar';

/** The frame around every page: navigation, search, upload and the person's menu. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const upload = useUpload();
  const search = useRef<HTMLInputElement>(null);
  const [helping, setHelping] = useState(false);
  const [keys, setKeys] = useLocalStorage({ key: 'acervo.keys', defaultValue: true });

  const shortcuts = useMemo<Shortcuts>(
    () => ({
      '/': () => search.current?.focus(),
      h: () => void navigate({ to: '/' }),
      d: () => void navigate({ to: '/documents' }),
      p: () => void navigate({ to: '/people' }),
      u: () => upload.open(),
      '?': () => setHelping(true),
    }),
    [navigate, upload],
  );
  useShortcuts(shortcuts, keys);

  return (
    <div className={classes.shell}>
      <a href="#content" className="skip-link">
        {t('skip')}
      </a>
      <Navigation onHelp={() => setHelping(true)} />
      <TopBar searchRef={search} onHelp={() => setHelping(true)} />
      <main id="content" tabIndex={-1} className={classes.main}>
        <div className={classes.page}>{children}</div>
      </main>
      <ShortcutHelp opened={helping} onClose={() => setHelping(false)} keys={keys} onKeys={setKeys} />
    </div>
  );
}
