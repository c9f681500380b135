import { expect, test } from 'vitest';
import { keyOf } from './keyOf';

test('a label becomes a key that the server accepts', () => {
  expect(keyOf('Tamanho da camiseta')).toBe('tamanhoDaCamiseta');
  expect(keyOf('Nº do crachá')).toBe('noDoCracha');
  expect(keyOf('2ª via')).toMatch(/^[a-z]/);
  expect(keyOf('—')).toBe('');
});
