import { csrfHeader } from './csrf';
import { ownProblem, problemOf } from './problem';

export type QueryValue = string | number | boolean | readonly string[] | undefined;

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Record<string, QueryValue>;
  json?: unknown;
  /** Parts instead of JSON, such as files. */
  form?: FormData;
  /** The same key may be sent again after a lost answer: the server does it once. */
  idempotencyKey?: string;
  ifMatch?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** Where the gateway answers. The browser knows one address and one cookie, and no token. */
export function address(path: string, query: Record<string, QueryValue> = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as readonly string[]) : [value])
      .filter((one) => one !== undefined && one !== '')
      .map((one) => [name, String(one)]),
  );
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`;
}

/** Sends one request; anything but 2xx is thrown as a {@link ProblemError}. */
export async function send(path: string, options: RequestOptions = {}): Promise<Response> {
  const method = options.method ?? 'GET';
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'X-Requested-With': 'XMLHttpRequest',
    ...(method === 'GET' ? {} : csrfHeader()),
    ...(options.json === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(options.ifMatch === undefined ? {} : { 'If-Match': options.ifMatch }),
    ...(options.idempotencyKey === undefined ? {} : { 'Idempotency-Key': options.idempotencyKey }),
  };
  const response = await fetch(address(path, options.query), {
    method,
    headers,
    body: options.form ?? (options.json === undefined ? null : JSON.stringify(options.json)),
    signal: options.signal ?? null,
    credentials: 'same-origin',
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw ownProblem('offline', 'No answer');
  });
  if (!response.ok) throw problemOf(response.status, await response.text());
  return response;
}

/** The JSON of an answer; `T` is the caller's word for what the API promises. */
export async function json<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const response = await send(path, options);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** An answer with the entity tag that a change of it needs. */
export interface Tagged<T> {
  data: T;
  etag: string;
}

export async function tagged<T>(path: string, options: RequestOptions = {}): Promise<Tagged<T>> {
  const response = await send(path, options);
  return { data: (await response.json()) as T, etag: response.headers.get('ETag') ?? '' };
}

export async function bytes(path: string, signal?: AbortSignal): Promise<Blob> {
  const response = await send(path, { signal });
  return response.blob();
}
