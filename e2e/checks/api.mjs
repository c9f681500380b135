// What a script sees, through the gateway and at a service's own port: node e2e/checks/api.mjs
import { randomUUID } from 'node:crypto';
import { all, call, check, employee, gateway, main } from './system.mjs';

const direct = process.env.ACERVO_DOCUMENTS_URL ?? 'http://127.0.0.1:8082';
const problem = (answer) => answer.headers.get('content-type')?.startsWith('application/problem+json');

await main(async () => {
  const [joao, bruno] = await Promise.all(['João Pereira', 'Bruno Teixeira'].map(employee));
  const team = (await all('helena', `/api/employees?managerId=${bruno.id}`)).map((person) => person.id);
  for (const address of [`${gateway}/api/documents`, `${direct}/documents`]) {
    const contracts = await all('marina', `${address}?type=contract`);
    const owners = contracts.map((item) => item.employeeId);
    check(`${address}: marina lists joao's contract`, owners.includes(joao.id));
    check(`${address}: and nothing of bruno's team`, team.length > 0 && !owners.some((id) => team.includes(id)));
    check(`${address}: only contracts`, contracts.every((item) => item.type === 'contract'));

    const nobody = await call(undefined, 'GET', `${address}?type=contract`);
    check(`${address}: 401 problem+json without a token`, nobody.status === 401 && problem(nobody));

    const contract = contracts.find((item) => item.employeeId === joao.id);
    for (const suffix of ['', '/content', '/versions']) {
      const hidden = await call('bruno', 'GET', `${address}/${contract.id}${suffix}`);
      const unknown = await call('bruno', 'GET', `${address}/${randomUUID()}${suffix}`);
      check(
        `${address}/{id}${suffix}: unreadable and unknown are the same 404`,
        hidden.status === 404 && unknown.status === 404 && hidden.bytes.equals(unknown.bytes) && problem(hidden),
        `${hidden.status} ${hidden.bytes} / ${unknown.status} ${unknown.bytes}`,
      );
    }
  }
  const parts = { bff: 8081, documents: 8082, employees: 8083, permissions: 8084 };
  const paths = { bff: '/bff/home', documents: '/documents', employees: '/employees', permissions: '/access/scope' };
  for (const [part, port] of Object.entries(parts)) {
    const own = `http://127.0.0.1:${port}${paths[part]}`;
    check(`${part} verifies by itself: 401 without a token`, (await call(undefined, 'GET', own)).status === 401);
    const forged = await fetch(own, { headers: { Authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmEifQ.' } });
    check(`${part}: 401 for a forged token`, forged.status === 401);
    check(`${part}: 200 with a real one`, (await call('marina', 'GET', own)).status === 200);
    const management = `http://127.0.0.1:${port + 1000}`;
    check(`${part}: health and metrics on the management port`,
      (await fetch(`${management}/health`)).status === 200 && (await fetch(`${management}/prometheus`)).status === 200);
  }
  check('the gateway never routes to management', (await call('marina', 'GET', '/api/prometheus')).status === 404);
});
