import { Button, Text } from '@mantine/core';
import { IconArrowRight, IconHierarchy2, IconHistory, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../ui/Brand';
import { usePageTitle } from '../ui/usePageTitle';
import { LandingPicture } from './LandingPicture';
import classes from './LandingPage.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { signIn } from './signIn';

const POINTS = [
  { key: 'reach', icon: IconHierarchy2 },
  { key: 'find', icon: IconSearch },
  { key: 'reason', icon: IconHistory },
] as const;

export function LandingPage() {
  const { t } = useTranslation('session');
  usePageTitle(t('landing.signIn'));
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <Brand size={32} />
        <LanguageSwitch />
      </header>
      <main className={classes.main}>
        <div className={classes.words}>
          <h1 className={classes.title}>{t('landing.title')}</h1>
          <Text className={classes.lead}>{t('landing.lead')}</Text>
          <Button
            size="lg"
            radius="md"
            rightSection={<IconArrowRight size={18} aria-hidden />}
            onClick={signIn}
          >
            {t('landing.signIn')}
          </Button>
          <ul className={classes.points}>
            {POINTS.map(({ key, icon: Glyph }) => (
              <li key={key}>
                <Glyph size={20} stroke={1.7} aria-hidden />
                <span>{t(`landing.${key}`)}</span>
              </li>
            ))}
          </ul>
        </div>
        <LandingPicture />
      </main>
    </div>
  );
}
