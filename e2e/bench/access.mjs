// How long questions about reach take over HTTP, straight at `permissions`, asked at a fixed rate whether or not the answers
// keep up; a time counts from the moment when the question is asked, waiting for one of 64 connections included.
//   with 100,000 people, PostgreSQL and this service alone:  the command in permissions/README.md
//   in the running system:  ./run --detach && ./run seed --employees 100000 && node e2e/bench/access.mjs [seconds]
// ana is the head of the company, helena is HR. Another address: ACERVO_PERMISSIONS_URL; tokens: ACERVO_HEAD_TOKEN, ACERVO_HR_TOKEN.
import http from 'node:http';

const service = process.env.ACERVO_PERMISSIONS_URL ?? 'http://127.0.0.1:8084';
const seconds = Number(process.argv[2] ?? 10);
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

async function tokenOf(user, given) {
  return given ?? (await import('../checks/system.mjs')).token(user);
}
const head = await tokenOf('ana', process.env.ACERVO_HEAD_TOKEN);
const hr = await tokenOf('helena', process.env.ACERVO_HR_TOKEN);

function ask(token, method, path, { json, headers = {} } = {}) {
  const body = json && JSON.stringify(json);
  return new Promise((resolve, reject) => {
    const request = http.request(
      service + path,
      {
        method,
        agent,
        headers: {
          Authorization: `Bearer ${token}`,
          ...(body ? { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) } : {}),
          ...headers,
        },
      },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          if (response.statusCode === 200) resolve({ bytes, headers: response.headers });
          else reject(new Error(`${method} ${path}: ${response.statusCode} ${bytes}`));
        });
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

// Whom to ask about: the first thousands below the head.
const people = [];
let cursor = '';
do {
  const page = JSON.parse((await ask(head, 'GET', `/access/subordinates?limit=100${cursor}`)).bytes);
  people.push(...page.items.map((one) => one.employeeId));
  cursor = page.next && `&cursor=${encodeURIComponent(page.next)}`;
} while (cursor && people.length < 5_000);
const pick = () => people[Math.floor(Math.random() * people.length)];
const check = () => ({ subject: pick(), employee: pick() });
const checks = (count) => ({ json: { checks: Array.from({ length: count }, check) } });

const percentile = (sorted, p) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * p) - 1)];

/** Asks `rate` times a second for a while. */
async function measure(name, rate, question) {
  const { times, bytes } = await run(rate, seconds, question);
  const sorted = times.toSorted((a, b) => a - b);
  const shown = [0.5, 0.95, 0.99, 1].map((p) => percentile(sorted, p).toFixed(2));
  console.log(`| ${name} | ${rate}/s | ${shown.join(' | ')} | ${bytes} | ${times.length} |`);
}

function run(rate, duration, question) {
  const total = rate * duration;
  const times = [];
  let bytes = 0;
  let sent = 0;
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const send = () => {
      const asked = performance.now();
      question().then((answer) => {
        times.push(performance.now() - asked);
        bytes = Math.max(bytes, answer.bytes.length);
        if (times.length === total) resolve({ times, bytes });
      }, reject);
    };
    // A timer, not a busy loop: the service shares the cores.
    const tick = () => {
      const due = Math.min(total, Math.ceil(((performance.now() - started) * rate) / 1_000));
      for (; sent < due; sent++) send();
      if (sent < total) setTimeout(tick, 1);
    };
    tick();
  });
}

const roaring = { headers: { Accept: 'application/vnd.roaring' } };
const one = () => ask(hr, 'POST', '/access/checks', checks(1));
const own = () => ask(head, 'POST', '/access/checks', { json: { checks: [{ employee: pick() }] } });
const batch = () => ask(hr, 'POST', '/access/checks', checks(100));
const scope = () => ask(head, 'GET', '/access/scope');
const set = () => ask(head, 'GET', '/access/subordinates', roaring);
const why = () => ask(hr, 'GET', `/access/explanation?subject=${pick()}&employee=${pick()}`);
const viewers = () => ask(hr, 'GET', `/access/viewers?employee=${pick()}`);

// A service just started compiles first.
for (const question of [one, own, batch, scope, set, why, viewers]) await run(300, 5, question);
await run(1_000, seconds, one);

console.log(`times in ms at ${service}; ${people.length} people to pick from\n`);
console.log('| question | rate | p50 | p95 | p99 | max | most bytes | asked |\n|---|---|---|---|---|---|---|---|');
await measure('one check, about others', 1_000, one);
await measure('one check, about oneself', 1_000, own);
await measure('a batch of 100 checks', 100, batch);
await measure('the scope of the head', 100, scope);
await measure('everybody below the head, as a set', 100, set);
await measure('an explanation', 100, why);
await measure('who reaches somebody', 100, viewers);
agent.destroy();
