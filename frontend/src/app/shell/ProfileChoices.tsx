import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../session/LanguageSwitch';

const SCHEMES: MantineColorScheme[] = ['auto', 'light', 'dark'];

export function LanguageItems() {
  const { t, i18n } = useTranslation(['app', 'session']);
  return (
    <Menu.RadioGroup value={i18n.language} onChange={(language) => void i18n.changeLanguage(language)}>
      <Menu.Label>{t('session:language')}</Menu.Label>
      {LANGUAGES.map(({ value, label }) => (
        <Menu.RadioItem key={value} value={value} lang={value} closeMenuOnClick={false}>
          {label}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

export function SchemeItems() {
  const { t } = useTranslation('app');
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const choose = (chosen: string) => setColorScheme(SCHEMES.find((scheme) => scheme === chosen) ?? 'auto');
  return (
    <Menu.RadioGroup value={colorScheme} onChange={choose}>
      <Menu.Label>{t('scheme.label')}</Menu.Label>
      {SCHEMES.map((scheme) => (
        <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick={false}>
          {t(`scheme.${scheme}`)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
