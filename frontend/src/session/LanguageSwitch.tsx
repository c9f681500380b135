import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export const LANGUAGES = [
  { value: 'pt-BR', label: 'Português' },
  { value: 'en', label: 'English' },
];

export function LanguageSwitch() {
  const { t, i18n } = useTranslation('session');
  return (
    <SegmentedControl
      size="xs"
      radius="md"
      data={LANGUAGES}
      value={i18n.language}
      onChange={(language) => void i18n.changeLanguage(language)}
      aria-label={t('language')}
    />
  );
}
