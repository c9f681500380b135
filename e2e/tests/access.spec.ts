import type { Page } from '@playwright/test';
import { documentsAbout, personCalled } from './directory.ts';
import { expect, test } from './visitor.ts';

const FOLDER = 'target/screenshots/access';
const stamp = Date.now().toString(36);

test('HR gives a group by rule a permission on a department, and ends it', async ({ visit }) => {
  const group = `Auditoria cruzada ${stamp}`;
  const reason = `Conferência dos contratos ${stamp}`;
  const bruno = await visit('bruno');
  const joao = await personCalled(bruno, 'João Pereira');
  expect(await documentsAbout(bruno, joao.id)).toBe(0);
  const helena = await visit('helena');

  await test.step('the group holds whoever meets its rule', async () => {
    await helena.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Admin' }).click();
    await helena.getByRole('link', { name: 'Grupos' }).click();
    await helena.getByRole('link', { name: 'Novo grupo' }).click();
    await helena.getByRole('textbox', { name: 'Nome' }).fill(group);
    await helena.locator('label', { hasText: 'Por regra' }).click();
    await helena.getByRole('button', { name: 'Criar grupo' }).click();
    await expect(helena.getByText('Uma regra tem ao menos uma condição.')).toBeVisible();
    await helena.getByRole('combobox', { name: 'Departamentos' }).fill('Produção');
    await helena.getByRole('option', { name: 'Produção', exact: true }).click();
    await helena.keyboard.press('Escape');
    await helena.getByRole('combobox', { name: 'Cargos' }).fill('gerente de producao');
    await helena.getByRole('combobox', { name: 'Cargos' }).press('Enter');
    await keep(helena, '1-rule');
    await helena.getByRole('button', { name: 'Criar grupo' }).click();
    await expect(helena.getByRole('heading', { level: 1, name: group })).toBeVisible();
    const members = helena.getByRole('region', { name: 'Quem está no grupo' });
    await expect(members).toContainText('1 pessoa');
    await expect(members.getByRole('link', { name: /^Bruno Teixeira/ })).toBeVisible();
    await keep(helena, '2-group');
  });

  await test.step('the effect is shown before the permission is given', async () => {
    await helena.goto('/admin/permissions');
    await helena.getByRole('button', { name: 'Dar permissão' }).click();
    const dialog = helena.getByRole('dialog', { name: 'Dar permissão' });
    await dialog.locator('label', { hasText: /^Grupo$/ }).click();
    await dialog.getByRole('combobox', { name: 'Grupo que recebe' }).fill(group);
    await helena.getByRole('option', { name: group }).click();
    await dialog.getByRole('combobox', { name: 'Sobre os documentos de' }).click();
    await helena.getByRole('option', { name: 'Departamento', exact: true }).click();
    await dialog.getByRole('combobox', { name: 'Departamento', exact: true }).fill('Vendas');
    await helena.getByRole('option', { name: 'Vendas', exact: true }).click();
    const effect = dialog.getByRole('region', { name: 'O que muda no acesso' });
    await expect(effect).toContainText(/1 pessoa ganha alcance sobre \d+ pessoas/);
    await expect(effect).toContainText('Bruno Teixeira');
    await dialog.getByRole('textbox', { name: 'Motivo' }).fill(reason);
    await keep(helena, '3-give');
    expect(await documentsAbout(bruno, joao.id)).toBe(0);
    await dialog.getByRole('button', { name: 'Dar permissão' }).click();
    await expect(helena.getByText('Permissão dada')).toBeVisible();
    await expect(helena.getByRole('row').filter({ hasText: reason })).toContainText('Em vigor');
    await keep(helena, '4-permissions');
  });

  let address = '';
  await test.step('bruno sees the contract of joao, and until when', async () => {
    expect(await documentsAbout(bruno, joao.id)).toBeGreaterThan(0);
    await bruno.goto(`/documents?type=contract&employeeId=${joao.id}`);
    const row = bruno.getByRole('row').filter({ hasText: 'Contrato de trabalho – João Pereira' });
    await expect(row).toContainText('Liberado até');
    await row.getByRole('link', { name: 'Contrato de trabalho – João Pereira' }).click();
    await expect(
      bruno.getByRole('heading', { level: 1, name: 'Contrato de trabalho – João Pereira' }),
    ).toBeVisible();
    address = new URL(bruno.url()).pathname;
  });

  await test.step('a group in use stays, and leads to what uses it', async () => {
    await helena.goto(`/admin/groups?q=${encodeURIComponent(group)}`);
    await helena.getByRole('link', { name: group }).click();
    await removeGroup(helena);
    await expect(helena.getByText('O grupo ainda está em uso')).toBeVisible();
    await helena.getByRole('link', { name: 'Permissões dadas ao grupo' }).click();
    await expect(helena.getByText(`Para: ${group}`)).toBeVisible();
  });

  await test.step('once it is ended, there is nothing for bruno any more', async () => {
    const row = helena.getByRole('row').filter({ hasText: reason });
    await row
      .getByRole('button', { name: `Encerrar a permissão de ${group} sobre o departamento Vendas` })
      .click();
    await helena.getByRole('button', { name: 'Encerrar agora' }).click();
    await expect(helena.getByText('Permissão encerrada')).toBeVisible();
    expect(await documentsAbout(bruno, joao.id)).toBe(0);
    await bruno.goto(address);
    await expect(bruno.getByText('Não encontramos o que você procura')).toBeVisible();
    await expect(row).toContainText('Encerrada');
    await helena.goto(`/admin/groups?q=${encodeURIComponent(group)}`);
    await helena.getByRole('link', { name: group }).click();
    await removeGroup(helena);
    await expect(helena.getByText('Grupo excluído')).toBeVisible();
    await expect(helena).toHaveURL(/\/admin\/groups$/);
  });
});

test('marina delegates to bruno, who sees her team until she ends it', async ({ visit }) => {
  const reason = `Férias ${stamp}`;
  const marina = await visit('marina');
  const bruno = await visit('bruno');
  const joao = await personCalled(bruno, 'João Pereira');
  expect(await documentsAbout(bruno, joao.id)).toBe(0);

  await test.step('marina hands her team over, and is asked for a reason', async () => {
    await marina.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Delegações' }).click();
    await expect(marina.getByRole('link', { name: 'Admin' })).toHaveCount(0);
    await marina.getByRole('button', { name: 'Delegar' }).click();
    const dialog = marina.getByRole('dialog', { name: 'Nova delegação' });
    await dialog.getByRole('combobox', { name: 'Quem fica no lugar' }).fill('Bruno Teixeira');
    await marina.getByRole('option', { name: /^Bruno Teixeira/ }).click();
    await dialog.getByRole('button', { name: 'Delegar' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Motivo' })).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByRole('textbox', { name: 'Motivo' }).fill(reason);
    await keep(marina, '5-delegate');
    await dialog.getByRole('button', { name: 'Delegar' }).click();
    await expect(marina.getByText('Bruno Teixeira fica no lugar')).toBeVisible();
    const given = marina.getByRole('region', { name: 'Quem fica no meu lugar' });
    await expect(given.getByRole('listitem').filter({ hasText: reason })).toContainText('Em vigor');
  });

  await test.step('bruno sees until when, and the documents of the team', async () => {
    await bruno.goto('/delegations');
    const received = bruno.getByRole('region', { name: 'No lugar de quem eu fico' });
    const mine = received.getByRole('listitem').filter({ hasText: reason });
    await expect(mine).toContainText('Marina Duarte');
    await expect(mine).toContainText(/até \d{2}\/\d{2}\/\d{4}/);
    await expect(mine.getByRole('button', { name: /^Alterar/ })).toHaveCount(0);
    await keep(bruno, '6-received');
    await bruno.goto(`/documents?type=contract&employeeId=${joao.id}`);
    const row = bruno.getByRole('row').filter({ hasText: 'Contrato de trabalho – João Pereira' });
    await expect(row).toContainText('Delegado até');
  });

  await test.step('marina ends it, and bruno sees nothing of her team', async () => {
    const item = marina
      .getByRole('region', { name: 'Quem fica no meu lugar' })
      .getByRole('listitem')
      .filter({ hasText: reason });
    await item.getByRole('button', { name: 'Encerrar a delegação a Bruno Teixeira' }).click();
    await marina.getByRole('button', { name: 'Encerrar agora' }).click();
    await expect(marina.getByText('Delegação encerrada')).toBeVisible();
    await expect(item).toContainText('Encerrada');
    expect(await documentsAbout(bruno, joao.id)).toBe(0);
  });
});

test('HR sees what a move would change before it is made', async ({ visit }) => {
  const page = await visit('helena');
  const joao = await personCalled(page, 'João Pereira');
  await page.goto(`/people/${joao.id}`);
  await page.getByRole('button', { name: 'Ações de RH' }).click();
  await page.getByRole('menuitem', { name: 'Transferir' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Gestor(a)' }).fill('Bruno Teixeira');
  await page.getByRole('option', { name: /^Bruno Teixeira/ }).click();
  const effect = dialog.getByRole('region', { name: 'O que muda no acesso' });
  await expect(effect).toContainText(/ganham? alcance sobre/);
  await expect(effect).toContainText(/perdem? o alcance sobre/);
  await expect(effect).toContainText('Bruno Teixeira');
  await expect(effect).toContainText('Marina Duarte');
  await keep(page, '7-move');
  await dialog.getByRole('button', { name: 'Cancelar' }).click();
});

test('an auditor reads permissions and groups, and changes none', async ({ visit }) => {
  const page = await visit('paula');
  await page.goto('/admin/permissions');
  await expect(page.getByRole('heading', { level: 1, name: 'Administração' })).toBeVisible();
  await expect(page.getByRole('search', { name: 'Buscar permissões' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Dar permissão|Alterar|Encerrar)/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Grupos' }).click();
  await expect(page.getByRole('searchbox', { name: 'Buscar grupos' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Novo grupo' })).toHaveCount(0);
});

/** Asks for the group of the page to be removed, and confirms it. */
async function removeGroup(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Excluir grupo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Excluir grupo' }).click();
}

async function keep(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
}
