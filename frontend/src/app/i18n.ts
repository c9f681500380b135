import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { texts, type Language, type Texts } from './texts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: Texts;
  }
}

const STORED = 'acervo.language';

/** The language chosen here before, else the first of the browser's that we speak, else Portuguese. */
export function firstLanguage(stored: string | null, browser: readonly string[]): Language {
  const wanted = [stored ?? '', ...browser].map((tag) => tag.toLowerCase());
  const known = wanted.find((tag) => tag.startsWith('pt') || tag.startsWith('en'));
  return known?.startsWith('en') === true ? 'en' : 'pt-BR';
}

export const i18n = i18next.createInstance();

i18n.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});

await i18n.use(initReactI18next).init({
  resources: texts,
  lng: firstLanguage(localStorage.getItem(STORED), navigator.languages),
  fallbackLng: 'pt-BR',
  defaultNS: 'ui',
  interpolation: { escapeValue: false },
  showSupportNotice: false,
});

i18n.on('languageChanged', (language) => {
  localStorage.setItem(STORED, language);
});
