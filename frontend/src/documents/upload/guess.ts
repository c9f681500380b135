import type { DocumentType } from '../../http/types';

export interface Guess {
  title: string;
  registration: string | null;
  type: string | null;
  issuedOn: string | null;
}

/**
 * Reads `registration_type_date.pdf`; whatever is not there is left open. The title is what remains of the name, made
 * readable, or the type's word where nothing else does.
 */
export function guess(fileName: string, types: Pick<DocumentType, 'id' | 'name'>[]): Guess {
  const stem = fileName.replace(/\.[^.]{1,5}$/, '');
  const words = stem.split('_').map((word) => word.trim());
  const type = types.find((one) => words.some((word) => namesOf(one).includes(plain(word))));
  const first = words[0] ?? '';
  const registration = words.length > 1 && /^[A-Za-z]{0,3}-?\d{2,10}$/.test(first) ? first : null;
  const issuedOn = words.find(isDay) ?? null;
  const rest = words.filter((word) => word !== registration && word !== issuedOn);
  return { title: sentence(rest.join(' ')), registration, type: type?.id ?? null, issuedOn };
}

function isDay(word: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(word) && !Number.isNaN(Date.parse(word));
}

function sentence(text: string): string {
  const clean = text.replaceAll(/\s+/g, ' ').trim();
  return clean.charAt(0).toUpperCase() + clean.slice(1);
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
