import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { readDelegationsSearch } from '../access/delegations/delegationsSearch';
import { readGroupSearch, readGroupsSearch } from '../access/groups/groupsSearch';
import { readPermissionsSearch } from '../access/permissions/permissionsSearch';
import { readDocumentsSearch } from '../documents/documentsSearch';
import { readPlannedSearch } from '../people/actions/plannedSearch';
import { readDirectorySearch } from '../people/directory/directorySearch';
import { readImportSearch } from '../people/import/importSearch';
import { readPersonSearch } from '../people/person/personSearch';
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

const departments = createRoute({
  getParentRoute: () => root,
  path: '/people/departments',
  component: lazyRouteComponent(() => import('../people/DepartmentsPage'), 'DepartmentsPage'),
});

const planned = createRoute({
  getParentRoute: () => root,
  path: '/people/planned',
  validateSearch: readPlannedSearch,
  component: lazyRouteComponent(() => import('../people/PlannedPage'), 'PlannedPage'),
});

const fields = createRoute({
  getParentRoute: () => root,
  path: '/people/fields',
  component: lazyRouteComponent(() => import('../people/FieldsPage'), 'FieldsPage'),
});

const hire = createRoute({
  getParentRoute: () => root,
  path: '/people/hire',
  component: lazyRouteComponent(() => import('../people/HirePage'), 'HirePage'),
});

const peopleImport = createRoute({
  getParentRoute: () => root,
  path: '/people/import',
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import('../people/ImportPage'), 'ImportPage'),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$personId',
  validateSearch: readPersonSearch,
  component: lazyRouteComponent(() => import('./screens/PersonScreen'), 'PersonScreen'),
});

const delegations = createRoute({
  getParentRoute: () => root,
  path: '/delegations',
  validateSearch: readDelegationsSearch,
  component: lazyRouteComponent(() => import('../access/DelegationsPage'), 'DelegationsPage'),
});

const permissions = createRoute({
  getParentRoute: () => root,
  path: '/admin/permissions',
  validateSearch: readPermissionsSearch,
  component: lazyRouteComponent(() => import('../access/PermissionsPage'), 'PermissionsPage'),
});

const groups = createRoute({
  getParentRoute: () => root,
  path: '/admin/groups',
  validateSearch: readGroupsSearch,
  component: lazyRouteComponent(() => import('../access/GroupsPage'), 'GroupsPage'),
});

const newGroup = createRoute({
  getParentRoute: () => root,
  path: '/admin/groups/new',
  component: lazyRouteComponent(() => import('../access/NewGroupPage'), 'NewGroupPage'),
});

const group = createRoute({
  getParentRoute: () => root,
  path: '/admin/groups/$groupId',
  validateSearch: readGroupSearch,
  component: lazyRouteComponent(() => import('../access/GroupPage'), 'GroupPage'),
});

const admin = createRoute({
  getParentRoute: () => root,
  path: '/admin',
  beforeLoad: () => {
    throw redirect({ to: '/admin/permissions', replace: true });
  },
});

const tree = root.addChildren([
  home,
  documents,
  document,
  people,
  org,
  departments,
  planned,
  fields,
  hire,
  peopleImport,
  person,
  delegations,
  permissions,
  groups,
  newGroup,
  group,
  admin,
]);

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
