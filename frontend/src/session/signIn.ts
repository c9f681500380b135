const RETURN = 'acervo.return-to';
const START = '/oauth2/authorization/keycloak';

/** Leaves for the sign-in page, and remembers the page that was asked for. */
export function signIn(): void {
  sessionStorage.setItem(RETURN, location.pathname + location.search);
  location.assign(START);
}

/** The page that was asked for before signing in, once. Only a path of this site. */
export function takeReturnPath(): string | null {
  const path = sessionStorage.getItem(RETURN);
  sessionStorage.removeItem(RETURN);
  return path !== null && /^\/(?![/\\])/.test(path) && path !== '/' ? path : null;
}
