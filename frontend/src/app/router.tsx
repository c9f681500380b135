import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { readDocumentsSearch } from '../documents/documentsSearch';
import { readDirectorySearch } from '../people/directorySearch';
import { parseSearch, stringifySearch } from './searchParams';
import { HomePage } from './home/HomePage';
import { NotFoundPage } from './NotFoundPage';
import { RootLayout } from './RootLayout';
import { PageFailure } from './PageFailure';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: RootLayout,
  notFoundComponent: NotFoundPage,
});

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });

const documents = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  validateSearch: readDocumentsSearch,
  component: lazyRouteComponent(() => import('../documents/DocumentsPage'), 'DocumentsPage'),
});

const document = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId',
  component: lazyRouteComponent(() => import('../documents/DocumentPage'), 'DocumentPage'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: readDirectorySearch,
  component: lazyRouteComponent(() => import('../people/DirectoryPage'), 'DirectoryPage'),
});

const org = createRoute({
  getParentRoute: () => root,
  path: '/people/org',
  component: lazyRouteComponent(() => import('../people/OrgPage'), 'OrgPage'),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('./screens/PersonScreen'), 'PersonScreen'),
});

const tree = root.addChildren([home, documents, document, people, org, person]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: PageFailure,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface HistoryState {
    /** The cursors of the pages before this one. */
    trail?: readonly string[];
    /** The list that a document was opened from. */
    from?: string;
  }
}
