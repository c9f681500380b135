// Builds the site into target/classes/static, but only when something that goes into it has changed. Called by Maven.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';

const site = 'target/classes/static/index.html';
const stamp = 'target/site.sha256';
const sources = [
  'src',
  'public',
  'tooling',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];

const hash = createHash('sha256');
for (const file of sources.flatMap(filesIn).sort()) hash.update(file).update('\0').update(readFileSync(file));
const wanted = hash.digest('hex');

if (!existsSync(site) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  await build({ logLevel: 'warn' });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}
