// What the checks share: tokens, calls through the gateway, and the running parts. Needs `./run --detach` first.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const gateway = process.env.ACERVO_URL ?? 'http://127.0.0.1:8080';

const tokens = new Map();

export function token(user) {
  const known = tokens.get(user);
  if (known && known.until > Date.now()) return known.value;
  const value = execFileSync(path.join(root, 'run'), ['token', user], { encoding: 'utf8' }).trim();
  tokens.set(user, { value, until: Date.now() + 240_000 });
  return value;
}

/** A call as `user`; never throws for a status, throws when nobody answers. */
export async function call(user, method, address, { json, body, headers = {} } = {}) {
  const response = await fetch(address.startsWith('http') ? address : gateway + address, {
    method,
    headers: {
      ...(user ? { Authorization: `Bearer ${token(user)}` } : {}),
      ...(json ? { 'Content-Type': 'application/json' } : {}),
      ...headers,
    },
    body: json ? JSON.stringify(json) : body,
    signal: AbortSignal.timeout(30_000),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    json: type.includes('json') && bytes.length ? JSON.parse(bytes.toString()) : undefined,
  };
}

/** All items of a list, page by page. */
export async function all(user, address) {
  const items = [];
  let cursor;
  do {
    const separator = address.includes('?') ? '&' : '?';
    const page = await call(
      user,
      'GET',
      `${address}${separator}limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    );
    if (page.status !== 200) throw new Error(`${address}: ${page.status} ${page.bytes}`);
    items.push(...page.json.items);
    cursor = page.json.next;
  } while (cursor);
  return items;
}

export async function employee(name) {
  const found = await call('helena', 'GET', `/api/employees?q=${encodeURIComponent(name)}`);
  const exact = found.json.items.find((person) => person.name === name);
  if (!exact) throw new Error(`no employee is called ${name}`);
  return exact;
}

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the answer is right; says what it was when time is up. */
export async function eventually(what, question, seconds = 30) {
  const deadline = Date.now() + seconds * 1000;
  let last;
  while (Date.now() < deadline) {
    last = await question().catch((error) => error.message);
    if (last === true) return;
    await pause(100);
  }
  throw new Error(`${what}: not within ${seconds} s (${JSON.stringify(last)})`);
}

export const pidOf = (part) =>
  JSON.parse(readFileSync(path.join(root, '.acervo', 'run', `${part}.json`), 'utf8')).pid;

export const run = (...words) => execFileSync(path.join(root, 'run'), words, { encoding: 'utf8', stdio: 'pipe' });

let passed = 0;

export function check(what, ok, detail = '') {
  if (!ok) throw new Error(`${what} ${detail}`);
  passed++;
  console.log(`ok - ${what}`);
}

export async function main(body) {
  try {
    await body();
    console.log(`${passed} passed, 0 failed`);
  } catch (error) {
    console.error(`FAILED: ${error.stack}`);
    console.log(`${passed} passed, 1 failed`);
    process.exitCode = 1;
  }
}
