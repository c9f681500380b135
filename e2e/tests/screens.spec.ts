import type { Page } from '@playwright/test';
import { personCalled } from './directory.ts';
import { expect, test } from './visitor.ts';

const FOLDER = 'target/screenshots';

const WORDS = {
  'pt-BR': { documents: 'Documentos', people: 'Pessoas', page: 'Página 1', chart: 'Organograma', upload: 'Enviar' },
  'en-US': { documents: 'Documents', people: 'People', page: 'Page 1', chart: 'Org chart', upload: 'Upload' },
} as const;

for (const [locale, words] of Object.entries(WORDS)) {
  test(`the screens as marina sees them in ${locale}`, async ({ visit }) => {
    const page = await visit('marina', { locale });
    const keep = keeper(page, locale);
    const joao = await personCalled(page, 'João Pereira');

    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'en-US' ? 'en' : locale);
    await expect(page.getByRole('link', { name: /João Pereira/ }).first()).toBeVisible();
    await keep('1-home');

    await page.goto('/documents');
    await expect(page.getByRole('heading', { level: 1, name: words.documents })).toBeVisible();
    await expect(page.getByRole('row').nth(5)).toBeVisible();
    await keep('2-documents');

    await page.goto(`/documents?type=contract&employeeId=${joao.id}`);
    await page.getByRole('link', { name: /^Contrato de trabalho/ }).first().click();
    await expect(page.getByRole('group', { name: words.page })).toContainText('Contrato individual');
    await keep('3-document');

    await page.goto('/people');
    await expect(page.getByRole('heading', { level: 1, name: words.people })).toBeVisible();
    await expect(page.getByRole('row').nth(5)).toBeVisible();
    await keep('4-people');
    await page.goto(`/people/${joao.id}`);
    await expect(page.getByRole('heading', { level: 1, name: 'João Pereira' })).toBeVisible();
    await keep('4-person');
    await page.goto('/people/org');
    await expect(page.getByRole('list', { name: words.chart }).getByRole('listitem').nth(4)).toBeVisible();
    await keep('4-org');

    await page.goto('/');
    await page.getByRole('banner').getByRole('button', { name: words.upload }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await keep('5-upload');
  });
}

test('the front page, and the screens on a phone in the dark', async ({ browser, visit }) => {
  const stranger = await browser.newPage({ locale: 'pt-BR' });
  await stranger.goto('/');
  await expect(stranger.getByRole('button', { name: 'Entrar' })).toBeVisible();
  await keeper(stranger, 'pt-BR')('0-front-page');
  await stranger.close();

  const page = await visit('marina', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  const keep = keeper(page, 'phone-dark');
  await expect(page.getByRole('link', { name: /João Pereira/ }).first()).toBeVisible();
  await keep('1-home');
  await page.goto('/documents');
  await expect(page.getByRole('row').nth(2)).toBeVisible();
  await keep('2-documents');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

/** Keeps a picture once fonts are there and movement has ended. */
function keeper(page: Page, group: string): (name: string) => Promise<void> {
  return async (name) => {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${FOLDER}/${group}/${name}.png`, animations: 'disabled' });
  };
}
