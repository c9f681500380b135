// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { address, json, send } from './client';
import { ProblemError } from './problem';

function answer(status: number, body: string, type = 'application/json') {
  const fetching = vi.fn<typeof fetch>(() =>
    Promise.resolve(
      new Response(status === 204 ? null : body, { status, headers: { 'Content-Type': type } }),
    ),
  );
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

function sentHeaders(fetching: ReturnType<typeof answer>): Record<string, string> {
  return (fetching.mock.calls[0]?.[1]?.headers ?? {}) as Record<string, string>;
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.cookie = 'XSRF-TOKEN=; Max-Age=0';
});

test('a repeated filter stands in the address once per value, an unset one not at all', () => {
  expect(address('/api/documents', { type: ['contract', 'exam'], q: undefined, limit: 50 })).toBe(
    '/api/documents?type=contract&type=exam&limit=50',
  );
});

test('a change carries the CSRF token of the cookie and the version it is about', async () => {
  document.cookie = 'XSRF-TOKEN=a%2Bb';
  const fetching = answer(200, '{}');
  await send('/api/documents/1', { method: 'PUT', json: { title: 'x' }, ifMatch: '"3"' });
  expect(sentHeaders(fetching)).toMatchObject({
    'X-XSRF-TOKEN': 'a+b',
    'If-Match': '"3"',
    'Content-Type': 'application/json',
  });
});

test('a read carries no CSRF token', async () => {
  document.cookie = 'XSRF-TOKEN=abc';
  const fetching = answer(200, '{}');
  await json('/api/bff/home');
  expect(sentHeaders(fetching)).not.toHaveProperty('X-XSRF-TOKEN');
});

test('a problem is thrown as the server said it', async () => {
  answer(
    400,
    '{"type":"urn:acervo:problem:invalid","title":"Invalid","status":400,"errors":[{"field":"title","code":"required","detail":"x"}]}',
    'application/problem+json',
  );
  const error = await send('/api/documents').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProblemError);
  expect((error as ProblemError).slug).toBe('invalid');
  expect((error as ProblemError).problem.errors?.[0]?.field).toBe('title');
});

test('an error page of a proxy becomes a problem by its status', async () => {
  answer(503, '<html>Bad</html>', 'text/html');
  const error = await send('/api/documents').catch((thrown: unknown) => thrown);
  expect((error as ProblemError).slug).toBe('unavailable');
});

test('no answer at all is a problem too', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const error = await send('/api/documents').catch((thrown: unknown) => thrown);
  expect((error as ProblemError).slug).toBe('offline');
});

test('an answer without a body is nothing', async () => {
  answer(204, '');
  expect(await json('/api/documents/1', { method: 'DELETE' })).toBeUndefined();
});
