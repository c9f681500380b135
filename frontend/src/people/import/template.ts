import type { CustomField } from '../../http/types';

const COLUMNS = {
  pt: [
    'matrícula',
    'nome',
    'nome social',
    'e-mail',
    'gestor',
    'departamento',
    'cargo',
    'local de trabalho',
    'data de admissão',
  ],
  en: [
    'registration',
    'name',
    'socialName',
    'email',
    'manager',
    'department',
    'title',
    'location',
    'hireDate',
  ],
} as const;

/** An empty file with a column for everything, as a spreadsheet opens it: with a BOM, semicolons and CRLF. */
export function templateOf(language: string, fields: readonly CustomField[]): string {
  const columns = language.startsWith('pt') ? COLUMNS.pt : COLUMNS.en;
  return `\ufeff${[...columns, ...fields.map(({ key }) => key)].join(';')}\r\n`;
}

export function saveAs(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
