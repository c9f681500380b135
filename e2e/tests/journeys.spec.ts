import { documentsAbout, personCalled, teamOf } from './directory.ts';
import { pdf } from './paper.ts';
import { expect, test } from './visitor.ts';

test('marina finds the contract of joao, opens its PDF, and finds nothing of the people of bruno', async ({ visit }) => {
  const page = await visit('marina');

  await test.step('the list, narrowed to contracts, has it', async () => {
    await page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Documentos' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Documentos' })).toBeVisible();
    await page.getByRole('button', { name: 'Tipo' }).click();
    await page.getByRole('checkbox', { name: 'Contrato' }).check();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/type=contract/);
    await page.getByRole('searchbox', { name: 'Buscar documentos' }).fill('João Pereira');
    await page.getByRole('searchbox', { name: 'Buscar documentos' }).press('Enter');
    const row = page.getByRole('row').filter({ hasText: 'Contrato de trabalho – João Pereira' });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('Sua equipe');
    await row.getByRole('link', { name: 'Contrato de trabalho – João Pereira' }).click();
  });

  await test.step('its PDF opens in the page, with its words', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Contrato de trabalho – João Pereira' })).toBeVisible();
    const preview = page.getByRole('region', { name: 'Prévia do arquivo' });
    const sheet = preview.getByRole('group', { name: 'Página 1' });
    await expect(sheet).toContainText('Contrato individual de trabalho');
    await expect(sheet).toContainText('João Pereira');
    expect(await sheet.locator('canvas').evaluate(isDrawn)).toBe(true);
    await expect(page.getByRole('button', { name: 'Mover para a lixeira' })).toHaveCount(0);
  });

  await test.step('the file can be downloaded', async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Baixar', exact: true }).click();
    expect((await downloading).suggestedFilename()).toMatch(/contract.*\.pdf$/);
  });

  await test.step('the people of bruno are in the directory, and nothing of their files is', async () => {
    const bruno = await personCalled(page, 'Bruno Teixeira');
    const team = await teamOf(page, bruno.id);
    expect(team.length).toBeGreaterThan(3);
    for (const person of [bruno, ...team]) expect(await documentsAbout(page, person.id), person.name).toBe(0);
    const somebody = team[0]!;
    await page.goto(`/people/${somebody.id}`);
    await expect(page.getByRole('heading', { level: 1, name: somebody.name })).toBeVisible();
    await expect(page.getByText('Nenhum documento para você ver')).toBeVisible();
    await page.goto(`/documents?q=${encodeURIComponent(somebody.name)}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Documentos' })).toBeVisible();
    await expect(page.getByText('Nada com esses filtros')).toBeVisible();
  });
});

test('what joao adds about himself is there for marina', async ({ visit }) => {
  const title = `Comprovante de curso ${Date.now()}`;
  const joao = await visit('joao');

  await test.step('joao uploads an other document', async () => {
    await joao.getByRole('banner').getByRole('button', { name: 'Enviar' }).click();
    const drawer = joao.getByRole('dialog', { name: 'Enviar documentos' });
    await expect(drawer.getByRole('button', { name: 'Escolher arquivos' })).toBeVisible();
    await joao
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: 'comprovante.pdf', mimeType: 'application/pdf', buffer: pdf(title) });
    await drawer.getByRole('textbox', { name: 'Título' }).fill(title);
    await drawer.getByLabel('Tipo').first().click();
    await joao.getByRole('option', { name: 'Outro' }).click();
    await drawer.getByRole('button', { name: 'Enviar 1 documento' }).click();
    await expect(drawer.getByRole('status')).toContainText('Guardado em João Pereira');
    await drawer.getByRole('link', { name: 'Abrir' }).click();
    await expect(joao.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  await test.step('marina finds it, and may read it', async () => {
    const marina = await visit('marina');
    await expect(async () => {
      await marina.goto(`/documents?q=${encodeURIComponent(title)}`);
      await expect(marina.getByRole('link', { name: title })).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: 30_000 });
    await marina.getByRole('link', { name: title }).click();
    const preview = marina.getByRole('region', { name: 'Prévia do arquivo' });
    await expect(preview.getByRole('group', { name: 'Página 1' })).toContainText(title);
  });

  await test.step('bruno does not', async () => {
    const bruno = await visit('bruno');
    const address = new URL(joao.url()).pathname;
    await bruno.goto(address);
    await expect(bruno.getByText('Não encontramos o que você procura')).toBeVisible();
  });
});

/** Whether there is ink on the paper. */
function isDrawn(canvas: Element): boolean {
  const { width, height } = canvas as HTMLCanvasElement;
  const pixels = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height).data;
  return pixels.some((value, index) => index % 4 !== 3 && value < 128 && pixels[index | 3] === 255);
}
