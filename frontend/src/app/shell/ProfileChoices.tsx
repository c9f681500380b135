import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../session/LanguageSwitch';

const SCHEMES: MantineColorScheme[] = ['auto', 'light', 'dark'];

export function LanguageItems() {
  const { t, i18n } = useTranslation(['app', 'session']);
  return (
    <>
      <Menu.Label>{t('session:language')}</Menu.Label>
      {LANGUAGES.map(({ value, label }) => (
        <Choice
          key={value}
          label={label}
          language={value}
          chosen={i18n.language === value}
          onChoose={() => void i18n.changeLanguage(value)}
        />
      ))}
    </>
  );
}

export function SchemeItems() {
  const { t } = useTranslation('app');
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return (
    <>
      <Menu.Label>{t('scheme.label')}</Menu.Label>
      {SCHEMES.map((scheme) => (
        <Choice
          key={scheme}
          label={t(`scheme.${scheme}`)}
          chosen={colorScheme === scheme}
          onChoose={() => setColorScheme(scheme)}
        />
      ))}
    </>
  );
}

interface ChoiceProps {
  label: string;
  chosen: boolean;
  language?: string;
  onChoose: () => void;
}

function Choice({ label, chosen, language, onChoose }: ChoiceProps) {
  return (
    <Menu.Item
      closeMenuOnClick={false}
      role="menuitemradio"
      aria-checked={chosen}
      lang={language}
      rightSection={chosen ? <IconCheck size={15} aria-hidden /> : null}
      onClick={onChoose}
    >
      {label}
    </Menu.Item>
  );
}
