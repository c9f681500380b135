import type { DocumentType } from '../../http/types';

export interface Guess {
  title: string;
  registration: string | null;
  type: string | null;
}

/** Reads `registration_type_date.pdf`; whatever is not there is left open, and the title is the name made readable. */
export function guess(fileName: string, types: Pick<DocumentType, 'id' | 'name'>[]): Guess {
  const stem = fileName.replace(/\.[^.]{1,5}$/, '');
  const words = stem.split('_').map((word) => word.trim());
  const type = types.find((one) => words.some((word) => namesOf(one).includes(plain(word))));
  const first = words[0] ?? '';
  return {
    title: stem.replaceAll(/[_\s]+/g, ' ').trim(),
    registration: words.length > 1 && /^[A-Za-z]{0,3}-?\d{2,10}$/.test(first) ? first : null,
    type: type?.id ?? null,
  };
}

function namesOf(type: Pick<DocumentType, 'id' | 'name'>): string[] {
  return [type.id, type.name.pt, type.name.en].map(plain);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
