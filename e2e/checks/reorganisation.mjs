// A move changes who sees what on the next request and writes no document: node e2e/checks/reorganisation.mjs
import { all, call, check, employee, main, pause } from './system.mjs';

const opensearch = process.env.ACERVO_OPENSEARCH_URL ?? 'http://127.0.0.1:18200';

async function indexWrites() {
  const stats = await (await fetch(`${opensearch}/_stats/indexing`)).json();
  return stats._all.primaries.indexing.index_total + stats._all.primaries.indexing.delete_total;
}

async function move(person, manager) {
  const read = await call('helena', 'GET', `/api/employees/${person.id}`);
  const started = performance.now();
  const moved = await call('helena', 'PUT', `/api/employees/${person.id}`, {
    json: { ...read.json, managerId: manager.id },
    headers: { 'If-Match': read.headers.get('etag') },
  });
  if (![200, 202].includes(moved.status)) throw new Error(`move: ${moved.status} ${moved.bytes}`);
  let inForce = moved.json.inForce;
  while (!inForce) {
    const version = await call('helena', 'GET', '/api/access/org-version');
    inForce = version.json.orgVersion >= moved.json.orgVersion;
    if (!inForce) await pause(20);
  }
  return Math.round(performance.now() - started);
}

await main(async () => {
  const [joao, marina, bruno] = await Promise.all(['João Pereira', 'Marina Duarte', 'Bruno Teixeira'].map(employee));
  const contracts = (user) => all(user, '/api/documents?type=contract');
  const has = async (user) => (await contracts(user)).some((item) => item.employeeId === joao.id);
  const contract = (await contracts('helena')).find((item) => item.employeeId === joao.id);
  const tag = async () => (await call('helena', 'GET', `/api/documents/${contract.id}`)).headers.get('etag');

  check("marina sees joao's contract", await has('marina'));
  check('bruno does not', !(await has('bruno')));
  const writes = await indexWrites();
  const before = await tag();

  const there = await move(joao, bruno);
  try {
    check(`moved under bruno, in force after ${there} ms`, true);
    check('the next list of bruno has the contract', await has('bruno'));
    check('the next list of marina has not', !(await has('marina')));
    const hidden = await call('marina', 'GET', `/api/documents/${contract.id}`);
    check('marina gets 404 by id', hidden.status === 404);
    const content = await call('bruno', 'GET', `/api/documents/${contract.id}/content`);
    check('bruno opens the file', content.status === 200 && content.bytes.subarray(0, 4).toString() === '%PDF');
    check('no document was written', (await tag()) === before);
    await pause(1000);
    check('no index entry was written', (await indexWrites()) === writes);
  } finally {
    await move(joao, marina);
  }
  check('moved back: marina sees it again', await has('marina'));
  check('and bruno does not', !(await has('bruno')));
});
