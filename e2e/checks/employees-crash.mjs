// kill -9 of `employees` during imports and during moves of many people: node e2e/checks/employees-crash.mjs [rounds] [people]
// Each must be there as a whole or not at all, and what the service says of it must be true.
import { call, check, eventually, main, pause, pidOf, run } from './system.mjs';

const rounds = Number(process.argv[2] ?? 10);
const people = Number(process.argv[3] ?? 10_000);

const person = (registration) =>
  eventually('employees answers', async () => (await call('helena', 'GET', '/api/departments')).status === 200)
    .then(() => call('helena', 'GET', `/api/employees?q=${registration}&limit=100`))
    .then((answer) => answer.json.items.find((one) => one.registration === registration));

/** One head, an empty second one, and everybody else below the first. */
function company(mark) {
  const rows = [`${mark}-A;Head ${mark};${mark}-a@example.com;`, `${mark}-B;Other ${mark};${mark}-b@example.com;`];
  for (let i = 0; i < people; i++) rows.push(`${mark}-${i};Person ${i};${mark}-${i}@example.com;${mark}-A`);
  return `registration;name;email;manager\n${rows.join('\n')}\n`;
}

function send(file) {
  const form = new FormData();
  form.append('file', new Blob([file], { type: 'text/csv' }), 'people.csv');
  return call('helena', 'POST', '/api/employees/import', { body: form });
}

/** In one round somewhere on the way, in the next some time after it should have been over. */
const moment = (round, takes) => (round % 2 ? Math.random() : 1 + 1.5 * Math.random()) * takes;

async function killAfter(milliseconds) {
  await pause(milliseconds);
  process.kill(pidOf('employees'), 'SIGKILL');
  await pause(200);
  run('--detach');
}

await main(async () => {
  const started = Date.now().toString(36);
  const complete = `k${started}`;
  const begun = performance.now();
  const first = await send(company(complete));
  check('an import begins', first.status === 202, String(first.status));
  await eventually('the import ends', async () => {
    const { state } = (await call('helena', 'GET', `/api/imports/${first.json.id}`)).json;
    return state === 'done' || state;
  }, 120);
  const takes = performance.now() - begun;
  check(`${people + 2} people are imported in ${Math.round(takes)} ms`, true);

  const outcomes = { whole: 0, nothing: 0 };
  for (let round = 1; round <= rounds; round++) {
    const mark = `c${started}x${round}`;
    const sent = send(company(mark)).catch(() => undefined);
    await pause(100);
    await killAfter(moment(round, takes));
    const answer = await sent;
    const head = await person(`${mark}-A`);
    const whole = head !== undefined;
    if (whole && head.allReports !== people) throw new Error(`${head.allReports} of ${people} people are there`);
    if (answer) {
      const told = (await call('helena', 'GET', `/api/imports/${answer.json.id}`)).json;
      if ((told.state === 'done') !== whole) throw new Error(`the import is told ${told.state}, whole: ${whole}`);
    }
    outcomes[whole ? 'whole' : 'nothing']++;
  }
  check(`imports killed ${rounds} times: ${JSON.stringify(outcomes)}`, true);

  const heads = [await person(`${complete}-A`), await person(`${complete}-B`)];
  const moved = { whole: 0, nothing: 0 };
  const everybody = [];
  let cursor;
  do {
    const next = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const page = (await call('helena', 'GET', `/api/employees/${heads[0].id}/reports?limit=100${next}`)).json;
    everybody.push(...page.items.map((one) => one.id));
    cursor = page.next;
  } while (cursor);
  check('everybody to be moved is there', everybody.length === people, String(everybody.length));
  let at = 0;
  for (let round = 1; round <= rounds; round++) {
    const to = heads[1 - at].id;
    const moves = everybody.map((employeeId) => ({ employeeId, managerId: to }));
    const sent = call('helena', 'POST', '/api/employees/moves', { json: { moves } }).catch(() => undefined);
    await killAfter(moment(round, takes));
    const answer = await sent;
    const counts = [];
    for (const name of ['A', 'B']) counts.push((await person(`${complete}-${name}`)).allReports);
    const whole = counts[1 - at] === people && counts[at] === 0;
    if (!whole && !(counts[at] === people && counts[1 - at] === 0)) throw new Error(`half done: ${counts}`);
    if (answer?.status === 201 && !whole) throw new Error('a move that was answered 201 is lost');
    if (whole) at = 1 - at;
    moved[whole ? 'whole' : 'nothing']++;
  }
  check(`moves of ${people} people killed ${rounds} times: ${JSON.stringify(moved)}`, true);
});
