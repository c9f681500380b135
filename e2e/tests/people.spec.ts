import type { Page } from "@playwright/test";
import { personCalled } from "./directory.ts";
import { expect, test } from "./visitor.ts";

const FOLDER = "target/screenshots/hr";
const stamp = Date.now().toString(36);

test("HR hires somebody, changes them, plans, calls off, and ends it", async ({
  visit,
}) => {
  const page = await visit("helena");
  const name = `Iara Prado ${stamp}`;
  await page.goto("/people");
  await expect(page.getByRole("row").nth(5)).toBeVisible();
  await keep(page, "1-list");
  await page.getByRole("link", { name: "Admitir pessoa" }).click();
  await page.getByRole("textbox", { name: "Nome civil" }).fill(name);
  await page.getByRole("textbox", { name: "E-mail" }).fill("not an address");
  await page.getByRole("textbox", { name: "Matrícula" }).fill(`E2E-${stamp}`);
  await page.getByRole("textbox", { name: "Cargo" }).fill("Assistente");
  await page.getByRole("combobox", { name: "Gestor(a)" }).fill("Marina");
  await page
    .getByRole("option", { name: /^Marina/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Admitir" }).click();
  await expect(page.getByText("Não está no formato esperado.")).toBeVisible();
  await keep(page, "2-hire");
  await page
    .getByRole("textbox", { name: "E-mail" })
    .fill(`iara.${stamp}@example.org`);
  await page.getByRole("button", { name: "Admitir" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  await page.getByRole("link", { name: "Editar cadastro" }).click();
  await page
    .getByRole("textbox", { name: "Nome social" })
    .fill(`Iara ${stamp}`);
  await page.getByRole("textbox", { name: "Cargo" }).fill("Analista");
  await page.getByRole("button", { name: "Salvar" }).click();
  await expect(page.getByText("Mudanças salvas")).toBeVisible();
  await expect(
    page.getByRole("heading", { level: 1, name: `Iara ${stamp}`, exact: true }),
  ).toBeVisible();
  await keep(page, "3-edit");
  await page.getByRole("link", { name: "Histórico" }).click();
  await expect(
    page.getByRole("listitem").filter({ hasText: "Alteração" }),
  ).toContainText("Analista");
  await keep(page, "4-history");

  await act(page, "Transferir");
  await page
    .getByRole("dialog")
    .getByRole("textbox", { name: "Local de trabalho" })
    .fill("Olinda");
  await page.getByRole("dialog").getByLabel("A partir de").fill("2099-01-01");
  await keep(page, "5-move");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: "Planejar" })
    .click();
  const planned = page.getByRole("region", { name: "Planejado" });
  await expect(planned).toContainText("01/01/2099");
  await keep(page, "6-planned");
  await planned.getByRole("button", { name: "Cancelar" }).click();
  await page.getByRole("button", { name: "Cancelar o plano" }).click();
  await expect(planned).toBeHidden();

  await act(page, "Afastar", "Afastar");
  await expect(page.getByText(/^Em afastamento desde/)).toBeVisible();
  await act(page, "Registrar retorno", "Registrar retorno");
  await expect(page.getByText(/^Em afastamento/)).toBeHidden();
  await act(page, "Desligar", "Desligar");
  await expect(
    page.getByText(/^Não trabalha mais na empresa desde/),
  ).toBeVisible();
  await keep(page, "7-left");
  await act(page, "Readmitir", "Readmitir");
  await expect(page.getByText(/^Não trabalha mais/)).toBeHidden();
});

test("HR brings people in from a file, after it has been put right", async ({
  visit,
}) => {
  const page = await visit("helena");
  const file = (email: string) => ({
    name: "pessoas.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      `matrícula;nome;e-mail;cargo\r\nI1-${stamp};Davi Melo ${stamp};${email};Auxiliar\r\nI2-${stamp};Lia Melo ${stamp};lia.${stamp}@example.org;Auxiliar\r\n`,
    ),
  });
  await page.goto("/people/import");
  await keep(page, "8-import");
  await page.getByLabel("Escolher arquivo").setInputFiles(file("nobody"));
  await expect(page.getByText("O arquivo precisa de correções")).toBeVisible();
  await expect(page.getByRole("row", { name: /^2 e-mail/ })).toBeVisible();
  await keep(page, "9-import-errors");
  await page.getByRole("button", { name: "Escolher outro arquivo" }).click();
  await page
    .getByLabel("Escolher arquivo")
    .setInputFiles(file(`davi.${stamp}@example.org`));
  await expect(page.getByText("O arquivo está em ordem")).toBeVisible();
  await expect(page.getByText(`Davi Melo ${stamp}`)).toBeVisible();
  await keep(page, "10-import-check");
  await page.getByRole("button", { name: "Importar agora" }).click();
  await expect(page.getByText("Importação concluída")).toBeVisible();
  await expect(
    page.getByText("O acesso aos documentos já acompanha o novo organograma."),
  ).toBeVisible();
  await keep(page, "11-import-done");
  await page.goto(`/people?q=${stamp}`);
  await expect(
    page.getByRole("link", { name: `Lia Melo ${stamp}` }),
  ).toBeVisible();
});

test("HR looks after departments and fields", async ({ visit }) => {
  const page = await visit("helena");
  await page.goto("/people/departments");
  await page
    .getByRole("button", { name: "Novo departamento", exact: true })
    .click();
  await page.getByRole("textbox", { name: "Nome" }).fill(`Projetos ${stamp}`);
  await page.getByRole("textbox", { name: "Código" }).fill(`P-${stamp}`);
  await page.getByRole("button", { name: "Salvar" }).click();
  await page.getByRole("button", { name: `Editar Projetos ${stamp}` }).click();
  await keep(page, "12-department");
  await page.getByRole("textbox", { name: "Nome" }).fill(`Programas ${stamp}`);
  await page.getByRole("button", { name: "Salvar" }).click();
  await page.getByRole("button", { name: `Editar Programas ${stamp}` }).click();
  await page.getByRole("button", { name: "Excluir" }).click();
  await page.getByRole("button", { name: "Excluir" }).last().click();
  await expect(
    page.getByRole("link", { name: `Programas ${stamp}` }),
  ).toBeHidden();
  await page.goto("/people/fields");
  await page.getByRole("button", { name: "Novo campo" }).click();
  await page
    .getByRole("textbox", { name: "Nome do campo" })
    .fill(`Crachá ${stamp}`);
  await page.getByRole("button", { name: "Salvar" }).click();
  await page.getByRole("button", { name: `Crachá ${stamp}` }).click();
  await keep(page, "13-field");
  await page.getByRole("button", { name: "Excluir" }).click();
  await page.getByRole("button", { name: "Excluir" }).last().click();
  await expect(
    page.getByRole("button", { name: `Crachá ${stamp}` }),
  ).toBeHidden();
});

test("a manager traces the changes of their people, and changes none", async ({
  visit,
}) => {
  const page = await visit("marina");
  const joao = await personCalled(page, "João Pereira");
  await page.goto(`/people/${joao.id}?tab=history`);
  await expect(
    page.getByRole("listitem").filter({ hasText: "Admissão" }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Ações de RH" })).toBeHidden();
  await expect(
    page.getByRole("link", { name: "Editar cadastro" }),
  ).toBeHidden();
  await keep(page, "14-manager");
});

/** Opens an action; with the word of its button, also takes it as it stands. */
async function act(
  page: Page,
  action: string,
  confirm?: string,
): Promise<void> {
  await page.getByRole("button", { name: "Ações de RH" }).click();
  await page.getByRole("menuitem", { name: action }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  if (confirm === undefined) return;
  await dialog.getByRole("button", { name: confirm }).click();
  await expect(dialog).toBeHidden();
}

async function keep(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({
    path: `${FOLDER}/${name}.png`,
    animations: "disabled",
  });
}
