import { expect, test as base, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

const PASSWORD = 'acervo-dev-only';

/** Somebody at a browser of their own. Their pages may neither break nor be stopped by the content security policy. */
export interface Visitor {
  page: Page;
  faults: string[];
}

export type Visit = (username: string, options?: BrowserContextOptions) => Promise<Page>;

async function open(browser: Browser, options: BrowserContextOptions): Promise<Visitor> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content[- ]Security[- ]Policy/i.test(message.text())) faults.push(message.text());
  });
  return { page, faults };
}

/** From the front page through Keycloak's form and back. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /^(Entrar|Sign in)$/ }).click();
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
  await expect(page.getByRole('navigation', { name: /^(Principal|Main)$/ })).toBeVisible();
}

/** `visit('marina')` is a signed-in page of a new browser profile, looked after until the end of the test. */
export const test = base.extend<{ visit: Visit }>({
  visit: async ({ browser, locale, viewport, timezoneId, baseURL }, use) => {
    const visitors: Visitor[] = [];
    await use(async (username, options = {}) => {
      const defaults: BrowserContextOptions = {
        viewport,
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
        ...(baseURL === undefined ? {} : { baseURL }),
      };
      const visitor = await open(browser, { ...defaults, ...options });
      visitors.push(visitor);
      await signIn(visitor.page, username);
      return visitor.page;
    });
    const faults = visitors.flatMap((visitor) => visitor.faults);
    await Promise.all(visitors.map((visitor) => visitor.page.context().close()));
    expect(faults).toEqual([]);
  },
});

export { expect };
