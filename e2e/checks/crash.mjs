// kill -9 of `documents` while documents are created through the gateway: node e2e/checks/crash.mjs [rounds]
// Every document that was answered 201 must be there afterwards, with its bytes, by id and in both lists.
import { all, call, check, employee, eventually, main, pause, pidOf, run, sha256 } from './system.mjs';

const rounds = Number(process.argv[2] ?? 10);
const writers = 4;
const mark = `crash${Date.now().toString(36)}`;

const pdf = (text) =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

async function write(owner, acknowledged, stop) {
  for (let n = 0; !stop.now; n++) {
    const bytes = pdf(`${mark} ${Math.random()}`);
    const form = new FormData();
    const document = { type: 'other', employeeId: owner.id, title: `${mark} ${n}`, tags: [mark] };
    form.append('document', new Blob([JSON.stringify(document)], { type: 'application/json' }));
    form.append('file', new Blob([bytes], { type: 'application/pdf' }), `${mark}.pdf`);
    const answer = await call('helena', 'POST', '/api/documents', { body: form }).catch(() => undefined);
    if (answer?.status === 201) acknowledged.set(answer.json.id, sha256(bytes));
    else await pause(100);
  }
}

await main(async () => {
  const owner = await employee('João Pereira');
  const acknowledged = new Map();
  for (let round = 1; round <= rounds; round++) {
    const stop = { now: false };
    const before = acknowledged.size;
    const writing = Array.from({ length: writers }, () => write(owner, acknowledged, stop));
    await pause(500 + Math.random() * 2000);
    process.kill(pidOf('documents'), 'SIGKILL');
    await pause(200);
    run('--detach');
    stop.now = true;
    await Promise.all(writing);
    check(`round ${round}: killed after ${acknowledged.size - before} documents, and back`, true);
  }
  check('documents were created', acknowledged.size > rounds, String(acknowledged.size));
  for (const [id, hash] of acknowledged) {
    const content = await call('helena', 'GET', `/api/documents/${id}/content`);
    if (content.status !== 200 || sha256(content.bytes) !== hash) {
      throw new Error(`document ${id} was answered 201 and its content is ${content.status}`);
    }
  }
  check(`all ${acknowledged.size} acknowledged documents have their bytes`, true);

  const byPerson = new Set((await all('helena', `/api/documents?employeeId=${owner.id}`)).map((item) => item.id));
  const lost = [...acknowledged.keys()].filter((id) => !byPerson.has(id));
  check('all of them are in the list of the person', lost.length === 0, lost.join());
  await eventually('all of them are in the list across people', async () => {
    const found = new Set((await all('helena', `/api/documents?tag=${mark}`)).map((item) => item.id));
    return [...acknowledged.keys()].every((id) => found.has(id)) || found.size;
  });
  check('all of them are in the list across people', true);
  for (const item of (await all('helena', `/api/documents?tag=${mark}`))) {
    const content = await call('helena', 'GET', `/api/documents/${item.id}/content`);
    if (content.status !== 200) throw new Error(`document ${item.id} is listed without its file`);
  }
  check('no document is listed without its file', true);
});
