import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useUpload } from '../../documents/upload/UploadContext';
import { Brand } from '../../ui/Brand';
import { GlobalSearch } from './GlobalSearch';
import { ProfileMenu } from './ProfileMenu';
import classes from './TopBar.module.css';

interface TopBarProps {
  searchRef: RefObject<HTMLInputElement | null>;
  onHelp: () => void;
}

export function TopBar({ searchRef, onHelp }: TopBarProps) {
  const { t } = useTranslation('app');
  const upload = useUpload();
  return (
    <header className={classes.bar}>
      <Link to="/" className={classes.brand} aria-label={t('nav.brand')}>
        <Brand size={26} />
      </Link>
      <div className={classes.search}>
        <GlobalSearch inputRef={searchRef} />
      </div>
      <div className={classes.actions}>
        <Button
          variant="light"
          leftSection={<IconUpload size={16} aria-hidden />}
          onClick={() => upload.open()}
        >
          {t('upload')}
        </Button>
        <ProfileMenu onHelp={onHelp} />
      </div>
    </header>
  );
}
