// How long a reorganisation takes until two instances of `permissions` decide by it, straight at the services:
//   ./run --detach --instances permissions=2 && ./run seed --employees 100000 && node e2e/bench/in-force.mjs [rounds]
// The head of a branch of about 10,000 people is moved back and forth between two other managers, and put back at the end.
// While the move is under way both instances are asked without a pause, for somebody at the bottom of the branch, whether
// the new manager reaches them and the old one does not; a time ends when the answer that says so has arrived.
// Other addresses: ACERVO_EMPLOYEES_URL, ACERVO_PERMISSIONS_URLS (two, with a comma).
import http from 'node:http';
import { pause, token } from '../checks/system.mjs';

const employees = process.env.ACERVO_EMPLOYEES_URL ?? 'http://127.0.0.1:8083';
const instances = (process.env.ACERVO_PERMISSIONS_URLS ?? 'http://127.0.0.1:8084,http://127.0.0.1:8094').split(',');
const rounds = Number(process.argv[2] ?? 100);
const warmUp = 10;
const aim = 10_000;
const patience = 30_000;
const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

function ask(bearer, method, address, { json, headers = {} } = {}) {
  const body = json && JSON.stringify(json);
  return new Promise((resolve, reject) => {
    const request = http.request(
      address,
      {
        method,
        agent,
        timeout: patience,
        headers: {
          Authorization: `Bearer ${bearer}`,
          ...(body ? { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) } : {}),
          ...headers,
        },
      },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode < 300) resolve({ json: JSON.parse(text), headers: response.headers });
          else reject(new Error(`${method} ${address}: ${response.statusCode} ${text}`));
        });
        response.on('error', reject);
      },
    );
    request.on('timeout', () => request.destroy(new Error(`${method} ${address}: no answer in ${patience} ms`)));
    request.on('error', reject);
    request.end(body);
  });
}

const read = (path) => ask(token('helena'), 'GET', employees + path);
const items = async (path) => (await read(path)).json.items;

/** Whoever has nobody above, found from the first one hired. */
async function headOfTheCompany() {
  const first = (await items('/employees?sort=number&limit=100')).toSorted((a, b) => b.allReports - a.allReports)[0];
  let at = (await read(`/employees/${first.id}`)).json;
  while (at.managerId) at = (await read(`/employees/${at.managerId}`)).json;
  return at;
}

/** The branch nearest to the size wanted among those with at least two others beside them, and those two. */
async function pick() {
  const distance = (person) => Math.abs(Math.log((person.allReports + 1) / aim));
  let parent = await headOfTheCompany();
  while (true) {
    const children = (await items(`/employees?managerId=${parent.id}&limit=100`))
      .filter((one) => one.status !== 'terminated')
      .toSorted((a, b) => distance(a) - distance(b));
    const [branch, ...others] = children;
    const larger = children.find((one) => one.allReports > 2 * aim);
    if (larger && distance(branch) > Math.log(2)) {
      parent = larger;
      continue;
    }
    if (others.length < 2) throw new Error(`nobody beside ${branch?.name}: is the company big enough?`);
    return { branch, managers: others.slice(0, 2), parent };
  }
}

/** Sends the move; the token is at hand, since fetching one would stop the clock of everything else. */
async function move(bearer, person, manager) {
  const address = `${employees}/employees/${person.id}`;
  const now = await ask(bearer, 'GET', address);
  const sent = performance.now();
  const answer = ask(bearer, 'PUT', address, {
    json: { ...now.json, managerId: manager.id },
    headers: { 'If-Match': now.headers.etag },
  }).then(({ json }) => ({ at: performance.now(), inForce: json.inForce }));
  return { sent, answer };
}

/** Whether the new manager reaches somebody and the old one does not. */
async function isInForce(bearer, instance, somebody, managers) {
  const checks = managers.map((manager) => ({ subject: manager.id, employee: somebody.id }));
  const { json } = await ask(bearer, 'POST', `${instance}/access/checks`, { json: { checks } });
  return json.results[0].allowed && !json.results[1].allowed;
}

async function poll(bearer, instance, somebody, managers) {
  const end = performance.now() + patience;
  while (!(await isInForce(bearer, instance, somebody, managers))) {
    if (performance.now() > end) throw new Error(`${instance}: not in force after ${patience} ms`);
  }
  return performance.now();
}

async function round(branch, somebody, managers) {
  const bearer = token('helena');
  const { sent, answer } = await move(bearer, branch, managers[0]);
  const [answered, ...there] = await Promise.all([
    answer,
    ...instances.map((instance) => poll(bearer, instance, somebody, managers)),
  ]);
  const again = await Promise.all(instances.map((instance) => isInForce(bearer, instance, somebody, managers)));
  const both = Math.max(...there);
  return {
    each: there.map((at) => at - sent),
    both: both - sent,
    answer: answered.at - sent,
    afterAnswer: Math.max(0, both - answered.at),
    inForce: answered.inForce,
    stale: again.filter((still) => !still).length,
  };
}

const percentile = (sorted, p) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * p) - 1)];
function note(name, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const shown = [0.5, 0.95, 0.99, 1].map((p) => percentile(sorted, p).toFixed(1));
  console.log(`| ${name} | ${shown.join(' | ')} | ${times.length} |`);
}

const { branch, managers, parent } = await pick();
const [somebody] = await items(`/employees?line=${branch.id}&status=active&sort=-number&limit=1`);
const seen = [];
try {
  await (await move(token('helena'), branch, managers[1])).answer;
  for (let at = 0; at < warmUp + rounds; at++) {
    const [there, from] = at % 2 ? managers.toReversed() : managers;
    const times = await round(branch, somebody, [there, from]);
    if (at >= warmUp) seen.push(times);
    await pause(100);
  }
} finally {
  await (await move(token('helena'), branch, parent)).answer;
}

console.log(`${branch.allReports + 1} people move with ${branch.name}; times in ms at ${employees}, ${instances.join(', ')}\n`);
console.log('| from – to | p50 | p95 | p99 | max | rounds |\n|---|---|---|---|---|---|');
note('the move is sent – in force at both instances', seen.map((one) => one.both));
instances.forEach((instance, at) => note(`… at ${instance}`, seen.map((one) => one.each[at])));
note('the move is answered – in force at both (0: before)', seen.map((one) => one.afterAnswer));
note('the move is sent – it is answered', seen.map((one) => one.answer));
const count = (which) => seen.filter(which).length;
console.log(`\nanswered "in force": ${count((one) => one.inForce)} of ${seen.length}; ` +
  `stale answers afterwards: ${seen.reduce((sum, one) => sum + one.stale, 0)}`);
agent.destroy();
