// How long the lists of employees take in a big company, straight at the service:
//   ./run --detach && ./run seed --employees 100000 && node e2e/bench/employees.mjs [rounds]
// Prints a table: each row is one kind of question, asked `rounds` times with other values, one after the other.
import { call } from '../checks/system.mjs';

const service = process.env.ACERVO_EMPLOYEES_URL ?? 'http://127.0.0.1:8083';
const rounds = Number(process.argv[2] ?? 100);

async function ask(path, user = 'helena') {
  const started = performance.now();
  const answer = await call(user, 'GET', service + path);
  const took = performance.now() - started;
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.bytes}`);
  return { took, json: answer.json };
}

const percentile = (sorted, p) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * p) - 1)];
const rows = [];
function note(name, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const shown = [0.5, 0.95, 1].map((p) => percentile(sorted, p).toFixed(1));
  rows.push(`| ${name} | ${shown.join(' | ')} | ${times.length} |`);
  console.log(rows.at(-1));
}

const pick = (list) => list[Math.floor(Math.random() * list.length)];
async function measure(name, path, user) {
  for (let i = 0; i < 5; i++) await ask(path(), user);
  const times = [];
  for (let i = 0; i < rounds; i++) times.push((await ask(path(), user)).took);
  note(name, times);
}

// Whom to ask about: the head, and managers of every size.
const managers = [];
let cursor;
do {
  const next = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
  const { json } = await ask(`/employees?sort=number&limit=100${next}`);
  managers.push(...json.items.filter((one) => one.allReports > 0));
  cursor = json.next;
} while (cursor && managers.length < 12_000);
managers.sort((a, b) => b.allReports - a.allReports);
const head = managers[0];
const between = (least, most) => managers.filter((m) => m.allReports >= least && m.allReports <= most);
const large = between(2_500, 20_000);
const middle = between(200, 2_000);
const small = between(8, 20);
const departments = (await ask('/departments?limit=100')).json.items.map((d) => d.id);
const year = () => 1997 + Math.floor(Math.random() * 28);
const names = ['maria', 'ana', 'joao', 'silva', 'souza', 'pedro', 'lima', 'costa', 'oliveira', 'santos'];
const typed = () => pick(names).slice(0, 1 + Math.floor(Math.random() * 5));
const word = () => pick(names);
const line = (some) => `line=${pick(some.length ? some : managers).id}`;

console.log(`${head.allReports + 1} people below and with ${head.name}; times in ms at ${service}\n`);
console.log('| question | p50 | p95 | max | asked |\n|---|---|---|---|---|');

const walk = [];
cursor = undefined;
do {
  const next = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
  const { took, json } = await ask(`/employees?limit=100${next}`);
  walk.push(took);
  cursor = json.next;
} while (cursor);
note('every page of everybody by name, 100 a page', walk);
note('… its last 100 pages', walk.slice(-100));

await measure('as one types: 1 to 5 letters of a common name', () => `/employees?q=${typed()}`);
await measure('as one types, for somebody outside HR', () => `/employees?q=${typed()}`, 'marina');
await measure('two words', () => `/employees?q=${word()}%20${word()}`);
await measure('one registration', () => `/employees?q=S00${String(Math.floor(Math.random() * 90_000) + 10_000)}`);
await measure('a word that nobody has', () => `/employees?q=xq${typed()}zz`);
if (departments.length) {
  await measure('a department with all below it', () => `/employees?departmentId=${pick(departments)}`);
  await measure('… and a word', () => `/employees?departmentId=${pick(departments)}&q=${word()}`);
  await measure('… and the line of the head', () => `/employees?departmentId=${pick(departments)}&line=${head.id}`);
}
await measure('the direct reports of somebody', () => `/employees?managerId=${pick(managers).id}`);
await measure('the whole line of the head', () => `/employees?line=${head.id}`);
await measure('the line of somebody with thousands', () => `/employees?${line(large)}`);
await measure('the line of somebody with hundreds', () => `/employees?${line(middle)}`);
await measure('the line of somebody with a dozen', () => `/employees?${line(small)}`);
await measure('a line of thousands and a word', () => `/employees?${line(large)}&q=${word()}`);
await measure('a line of hundreds and a word', () => `/employees?${line(middle)}&q=${word()}`);
await measure('hired in a year', () => `/employees?hiredFrom=${year()}-01-01&hiredTo=${year() + 1}-12-31&sort=hireDate`);
await measure('hired in a month, by name', () => {
  const month = `${year()}-0${1 + Math.floor(Math.random() * 8)}`;
  return `/employees?hiredFrom=${month}-01&hiredTo=${month}-28`;
});
await measure('terminated', () => '/employees?status=terminated');
await measure('active, by title, backwards', () => '/employees?status=active&sort=-title');
await measure('word, line, status, hired since', () =>
  `/employees?q=${word()}&${line(large)}&status=active&hiredFrom=${year()}-01-01`);
await measure('three levels below somebody with thousands', () => `/employees/${pick(large.length ? large : managers).id}/reports?depth=3`);
await measure('one person with counts', () => `/employees/${pick(managers).id}`);
await measure('the chain above somebody', () => `/employees/${pick(small.length ? small : managers).id}/chain`);
