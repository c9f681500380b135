// What is given or ended at one instance of `permissions` is so at the other on the next request:
//   ./run --detach --instances permissions=2 && node e2e/checks/two-instances.mjs [rounds]
// Each round Helena gives Bruno João's documents at one instance and ends that at one, and Bruno asks the other at once. It
// leaves as many ended permissions, and Bruno's notifications of them. Other addresses: ACERVO_PERMISSIONS_URLS (two, with a
// comma). Not a part of .ci/run, which starts one instance of each service.
import { call, check, employee, main } from './system.mjs';

const instances = (process.env.ACERVO_PERMISSIONS_URLS ?? 'http://127.0.0.1:8084,http://127.0.0.1:8094').split(',');
const rounds = Number(process.argv[2] ?? 1000);

function demand(answer, status, what) {
  if (answer.status !== status) throw new Error(`${what}: ${answer.status} ${answer.bytes}`);
  return answer;
}

async function give(instance, bruno, joao) {
  const json = {
    subject: { type: 'person', id: bruno.id },
    target: { type: 'person', id: joao.id },
    level: 'VIEW',
    reason: 'e2e/checks/two-instances.mjs',
  };
  const given = demand(await call('helena', 'POST', `${instance}/permissions`, { json }), 201, 'giving');
  return { id: given.json.id, tag: given.headers.get('etag') };
}

async function end(instance, { id, tag }) {
  const headers = { 'If-Match': tag };
  demand(await call('helena', 'DELETE', `${instance}/permissions/${id}`, { headers }), 200, 'ending');
}

async function reaches(instance, joao) {
  const json = { checks: [{ employee: joao.id }] };
  return demand(await call('bruno', 'POST', `${instance}/access/checks`, { json }), 200, 'check').json.results[0].allowed;
}

/** Asks whether the scope of before still stands: it never does, because it was changed since. */
async function scope(instance, before) {
  const headers = before ? { 'If-None-Match': before } : {};
  const answer = await call('bruno', 'GET', `${instance}/access/scope`, { headers });
  if (answer.status !== 304) demand(answer, 200, 'scope');
  return { tag: answer.headers.get('etag'), same: answer.status === 304, grants: answer.json?.grants ?? [] };
}

await main(async () => {
  const [bruno, joao] = await Promise.all(['Bruno Teixeira', 'João Pereira'].map(employee));
  check('bruno does not reach joao before', !(await reaches(instances[0], joao)) && !(await reaches(instances[1], joao)));
  const stale = { checks: 0, scopes: 0 };
  let asked = 0;
  let { tag } = await scope(instances[0]);
  const started = performance.now();
  for (let round = 0; round < rounds; round++) {
    const given = { there: false };
    try {
      for (const holds of [true, false]) {
        const writer = (holds ? round : round >> 1) % 2;
        const [one, other] = [instances[writer], instances[1 - writer]];
        if (holds) Object.assign(given, await give(one, bruno, joao), { there: true });
        else {
          await end(one, given);
          given.there = false;
        }
        if ((await reaches(other, joao)) !== holds) stale.checks++;
        const seen = await scope(other, tag);
        if (seen.same || seen.grants.some((grant) => grant.permissionId === given.id) !== holds) stale.scopes++;
        tag = seen.tag;
        asked += 2;
      }
    } finally {
      if (given.there) await end(instances[0], given);
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${rounds} rounds, ${asked} questions in ${seconds} s; stale checks: ${stale.checks}, stale scopes: ${stale.scopes}`);
  check('no answer was stale', stale.checks + stale.scopes === 0, JSON.stringify(stale));
});
