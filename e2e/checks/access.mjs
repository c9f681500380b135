// Groups, delegations, shares and what they open, from the next request on: node e2e/checks/access.mjs
import { all, call, check, employee, eventually, main, pause } from './system.mjs';

const soon = (milliseconds) => new Date(Date.now() + milliseconds).toISOString();

async function made(user, path, json) {
  const answer = await call(user, 'POST', path, { json });
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${answer.bytes}`);
  return { ...answer.json, etag: answer.headers.get('etag') };
}

async function ended(user, path) {
  const seen = await call(user, 'GET', path);
  const answer = await call(user, 'DELETE', path, { headers: { 'If-Match': seen.headers.get('etag') } });
  if (![200, 204].includes(answer.status)) throw new Error(`${path}: ${answer.status} ${answer.bytes}`);
}

const sees = async (user, document) => (await call(user, 'GET', `/api/documents/${document.id}`)).status;
const lists = async (user, query, document) =>
  (await all(user, `/api/documents?${query}`)).some((item) => item.id === document.id);

async function change(person, members) {
  const read = await call('helena', 'GET', `/api/employees/${person.id}`);
  const answer = await call('helena', 'PUT', `/api/employees/${person.id}`, {
    json: { ...read.json, ...members },
    headers: { 'If-Match': read.headers.get('etag') },
  });
  if (![200, 202].includes(answer.status)) throw new Error(`change: ${answer.status} ${answer.bytes}`);
  await eventually('in force', async () => {
    const version = await call('helena', 'GET', `/api/access/org-version?atLeast=${answer.json.orgVersion}&waitMs=500`);
    return version.json.orgVersion >= answer.json.orgVersion;
  });
}

await main(async () => {
  const names = ['João Pereira', 'Marina Duarte', 'Bruno Teixeira'];
  const [joao, marina, bruno] = await Promise.all(names.map(employee));
  const contract = (await all('helena', `/api/documents?type=contract&employeeId=${joao.id}`))[0];
  const title = `Auditor de campo ${Date.now()}`;

  check('bruno does not see the contract of joao', (await sees('bruno', contract)) === 404);

  const field = await made('helena', '/api/groups', {
    name: title,
    description: 'Por regra: quem tem este cargo',
    rule: { titles: [title] },
  });
  const outer = await made('helena', '/api/groups', { name: `Em volta de ${title}`, groups: [field.id] });
  const grant = await made('helena', '/api/permissions', {
    subject: { type: 'group', id: outer.id },
    target: { type: 'department', id: joao.departmentId },
    level: 'VIEW',
    types: ['contract'],
    reason: 'Auditoria de campo',
  });
  check('a group without people opens nothing', (await sees('bruno', contract)) === 404);

  await change(bruno, { title });
  try {
    check('with the title of the rule bruno reads it at once', (await sees('bruno', contract)) === 200);
    check('and finds it in his list', await lists('bruno', 'type=contract', contract));
    const why = await call('helena', 'GET', `/api/access/explanation?subject=${bruno.id}&employee=${joao.id}`);
    check(
      'the explanation names the permission and the group',
      why.json.reasons.some((one) => one.permissionId === grant.id && one.subject.id === outer.id),
    );
    const loop = await call('helena', 'GET', `/api/groups/${field.id}`);
    const refused = await call('helena', 'PUT', `/api/groups/${field.id}`, {
      json: { name: title, groups: [outer.id] },
      headers: { 'If-Match': loop.headers.get('etag') },
    });
    check('a group cannot hold itself', refused.status === 400 && refused.json.errors[0].code === 'loop');
  } finally {
    await change(bruno, { title: bruno.title });
  }
  check('without the title it is gone', (await sees('bruno', contract)) === 404);
  check('from the list too', !(await lists('bruno', 'type=contract', contract)));

  const inUse = await call('helena', 'DELETE', `/api/groups/${outer.id}`, { headers: { 'If-Match': outer.etag } });
  check('a group with a permission is not removed', inUse.status === 409);
  await ended('helena', `/api/permissions/${grant.id}`);
  await ended('helena', `/api/groups/${outer.id}`);
  await ended('helena', `/api/groups/${field.id}`);
  check('ended and removed', (await call('helena', 'GET', `/api/groups/${field.id}`)).status === 404);

  const preview = await call('helena', 'POST', '/api/access/preview', {
    json: { delegation: { delegator: marina.id, delegate: bruno.id } },
  });
  check(
    'a delegation is previewed',
    preview.status === 200 && preview.json.gains.items[0].employeeId === bruno.id,
  );
  const until = Date.now() + 6_000;
  const handed = await made('marina', '/api/delegations', {
    delegate: bruno.id,
    until: new Date(until).toISOString(),
    reason: 'Férias',
  });
  check('marina hands over: bruno reads it', (await sees('bruno', contract)) === 200);
  const item = (await call('bruno', 'GET', `/api/documents/${contract.id}`)).json;
  check('by the delegation', item.why.some?.((one) => one.kind === 'DELEGATION') ?? item.why.kind === 'DELEGATION');
  check('and may not share it', (await call('bruno', 'POST', `/api/documents/${contract.id}/shares`, {
    json: { subject: { type: 'person', id: marina.id }, level: 'VIEW', reason: 'x' },
  })).status === 403);
  check('it is in his list', await lists('bruno', 'type=contract', contract));
  await pause(Math.max(0, until - Date.now()) + 50);
  check('after its last moment he does not, and no job ran', (await sees('bruno', contract)) === 404);
  const over = await call('marina', 'GET', `/api/delegations/${handed.id}`);
  check('it stays as history', over.json.state === 'ended');

  const share = await made('helena', `/api/documents/${contract.id}/shares`, {
    subject: { type: 'person', id: bruno.id },
    level: 'VIEW',
    until: soon(3_600_000),
    reason: 'Conferência',
  });
  check('shared: bruno reads it', (await sees('bruno', contract)) === 200);
  check('and finds it in his list', await lists('bruno', 'type=contract', contract));
  const known = await call('bruno', 'GET', `/api/permissions?target=${contract.id}`);
  check('the share is listed for him', known.json.items.some((one) => one.id === share.id));
  const own = await call('helena', 'POST', '/api/permissions', {
    json: {
      subject: { type: 'person', id: bruno.id },
      target: { type: 'document', id: contract.id },
      level: 'VIEW',
      reason: 'x',
    },
  });
  check('nobody shares at /permissions', own.status === 403);
  const gone = await call('helena', 'DELETE', `/api/documents/${contract.id}/shares/${share.id}`);
  check('the share is taken back', gone.status === 200);
  check('on the next request it is gone', (await sees('bruno', contract)) === 404);
});
