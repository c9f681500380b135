// Runs every operation that a service's OpenAPI describes with the examples that stand there, as helena:
//   node e2e/checks/openapi-examples.mjs [service]
// An {id} of something that the examples make is the one that was answered; everything else is taken as it is written.
import { parse } from 'yaml';
import { call, check, eventually, main } from './system.mjs';

const service = process.argv[2] ?? 'employees';
const csv = 'registration;name;email\nEX-0002;Exemplo de Importação;exemplo.importacao@example.com\n';

/** What is made first, what is read or changed with it, what ends it. */
const order = { post: 0, get: 1, put: 2, delete: 3 };
const rank = ({ method, path }) =>
  order[method] * 10 + (path.includes('{') ? 1 : 0) + (method === 'delete' && path === '/employees/{id}' ? 1 : 0);
/** Only for services, not for people. */
const foreign = new Set(['getOrgSnapshot', 'recordShare', 'listShares', 'endShare']);

const example = (media) =>
  media.example ?? Object.values(media.examples ?? {})[0]?.value;

await main(async () => {
  const text = (await call('helena', 'GET', `/api/openapi/${service}.yml`)).bytes.toString();
  const api = parse(text);
  const operations = Object.entries(api.paths)
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })))
    .filter((operation) => operation.method in order && !foreign.has(operation.operationId))
    .sort((a, b) => rank(a) - rank(b));
  const made = new Map();
  for (const operation of operations) {
    const headers = {};
    const query = new URLSearchParams();
    let path = operation.path;
    for (const parameter of operation.parameters ?? []) {
      if (parameter.in === 'path') {
        const collection = operation.path.slice(0, operation.path.indexOf('/{'));
        const value = parameter.example ?? made.get(collection);
        if (value === undefined) throw new Error(`${operation.operationId}: nothing to put for ${parameter.name}`);
        path = path.replace(`{${parameter.name}}`, value);
      }
      if (parameter.example === undefined) continue;
      if (parameter.in === 'query') query.append(parameter.name, parameter.example);
      if (parameter.in === 'header') headers[parameter.name] = parameter.example;
    }
    const content = operation.requestBody?.content ?? {};
    let body;
    let json;
    if (content['application/json']) {
      json = example(content['application/json']);
      if (json === undefined) throw new Error(`${operation.operationId} has no example of a body`);
      if (typeof json === 'string') json = JSON.parse(json);
    }
    if (content['multipart/form-data']) {
      body = new FormData();
      body.append('file', new Blob([csv], { type: 'text/csv' }), 'example.csv');
      headers.Prefer = 'wait=30';
    }
    const asked = `/api${path}${query.size ? `?${query}` : ''}`;
    const answer = await call('helena', operation.method.toUpperCase(), asked, { json, body, headers });
    check(`${operation.method} ${asked} ${answer.status}`, answer.status >= 200 && answer.status < 300, answer.bytes);
    const location = answer.headers.get('location');
    if (location) {
      const at = location.lastIndexOf('/');
      made.set(`/${location.slice(0, at)}`, location.slice(at + 1));
    }
    if (answer.json?.orgVersion) {
      await eventually('the change is in force', async () => {
        const known = await call('helena', 'GET', `/api/access/org-version?atLeast=${answer.json.orgVersion}&waitMs=500`);
        return known.json.orgVersion >= answer.json.orgVersion;
      });
    }
  }
});
