import { expect, test } from 'vitest';
import { guess } from './guess';

const types = [
  { id: 'contract', name: { pt: 'Contrato', en: 'Contract' } },
  { id: 'medical-certificate', name: { pt: 'Atestado médico', en: 'Medical certificate' } },
];

test('registration, type and day are read from the name', () => {
  expect(guess('10234_contrato_2026-03-01.pdf', types)).toEqual({
    title: 'Contrato',
    registration: '10234',
    type: 'contract',
    issuedOn: '2026-03-01',
  });
});

test('type names are found without accents and in both languages', () => {
  expect(guess('77_atestado-medico.jpg', types).type).toBe('medical-certificate');
  expect(guess('77_Medical Certificate.jpg', types).type).toBe('medical-certificate');
});

test('an ordinary name is only a title', () => {
  expect(guess('comprovante de residência.pdf', types)).toEqual({
    title: 'Comprovante de residência',
    registration: null,
    type: null,
    issuedOn: null,
  });
});

test('a number alone is not taken for a registration', () => {
  expect(guess('20260301.pdf', types).registration).toBeNull();
});
