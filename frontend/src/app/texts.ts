import accessEn from '../access/texts/en.json';
import accessPt from '../access/texts/pt-BR.json';
import documentsEn from '../documents/texts/en.json';
import documentsPt from '../documents/texts/pt-BR.json';
import peopleEn from '../people/texts/en.json';
import peoplePt from '../people/texts/pt-BR.json';
import sessionEn from '../session/texts/en.json';
import sessionPt from '../session/texts/pt-BR.json';
import uiEn from '../ui/texts/en.json';
import uiPt from '../ui/texts/pt-BR.json';
import appEn from './texts/en.json';
import appPt from './texts/pt-BR.json';

const portuguese = {
  access: accessPt,
  app: appPt,
  documents: documentsPt,
  people: peoplePt,
  session: sessionPt,
  ui: uiPt,
};

/** Every word of the product, by language and by the folder that says it. Portuguese is the measure for the others. */
export const texts = {
  'pt-BR': portuguese,
  en: {
    access: accessEn,
    app: appEn,
    documents: documentsEn,
    people: peopleEn,
    session: sessionEn,
    ui: uiEn,
  },
};

export type Texts = typeof portuguese;
export type Language = keyof typeof texts;
