const COOKIE = 'XSRF-TOKEN';
const HEADER = 'X-XSRF-TOKEN';

/** The header that the gateway wants on everything that changes something, read from its cookie. */
export function csrfHeader(cookies: string = document.cookie): Record<string, string> {
  const found = cookies.split('; ').find((cookie) => cookie.startsWith(`${COOKIE}=`));
  return found === undefined ? {} : { [HEADER]: decodeURIComponent(found.slice(COOKIE.length + 1)) };
}
