import { notifications } from '@mantine/notifications';
import { cleanup, configure, render } from '@testing-library/react';
import { vi } from 'vitest';
import { App } from './App';
import { i18n } from './i18n';
import { createQueryClient } from './queryClient';
import { createAppRouter } from './router';

// Whole pages on a busy machine: waiting is not what these tests are about.
configure({ asyncUtilTimeout: 15_000 });

export interface Answer {
  status?: number;
  body?: unknown;
  etag?: string;
}

export interface Sent {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: unknown;
}

/** An answer by `METHOD /path`, or what makes one of the request; anything else is not found. */
export type Answers = Record<string, Answer | ((sent: Sent) => Answer)>;

export function problem(slug: string, status: number, rest: object = {}): Answer {
  return { status, body: { type: `urn:acervo:problem:${slug}`, title: slug, status, ...rest } };
}

const nothing = { items: [], next: null };

export function signedInWith(rights: Record<string, boolean> = {}): Answers {
  const can = {
    hire: false,
    importPeople: false,
    exportPeople: false,
    seePlanned: false,
    organise: false,
    seeHireDates: false,
    seeAccess: false,
    giveAccess: false,
    previewReach: false,
    ...rights,
  };
  return {
    'GET /api/bff/session': {
      body: { employeeId: 'm', name: 'Marina Lopes', username: 'marina', roles: ['employee'], can },
    },
    'GET /api/document-types': { body: nothing },
    'GET /api/departments': { body: nothing },
    'GET /api/employees/fields': { body: nothing },
    'GET /api/employees/actions': { body: nothing },
    'GET /api/bff/documents': {
      body: { ...nothing, total: { value: 0, exact: true }, facets: { types: [] } },
    },
  };
}

/** Opens the product at an address, with these answers behind it; what is sent is kept. */
export async function openApp(path: string, answers: Answers): Promise<Sent[]> {
  await i18n.changeLanguage('en');
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    const url = new URL(address, 'http://acervo.test');
    const request: Sent = {
      method: init?.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: (init?.headers ?? {}) as Record<string, string>,
      body: typeof init?.body === 'string' ? JSON.parse(init.body) : (init?.body ?? null),
    };
    sent.push(request);
    const found = answers[`${request.method} ${request.path}`] ?? problem('not-found', 404);
    const { status = 200, body, etag } = typeof found === 'function' ? found(request) : found;
    const headers = etag === undefined ? {} : { ETag: etag };
    return Promise.resolve(
      new Response(status === 204 ? null : JSON.stringify(body ?? null), { status, headers }),
    );
  });
  window.history.replaceState(null, '', path);
  const queryClient = createQueryClient();
  render(<App queryClient={queryClient} router={createAppRouter(queryClient)} />);
  return sent;
}

export function closeApp(): void {
  notifications.clean();
  cleanup();
  vi.unstubAllGlobals();
}

/** Everything that changed something. */
export function changesIn(sent: readonly Sent[]): Sent[] {
  return sent.filter(({ method }) => method !== 'GET');
}
