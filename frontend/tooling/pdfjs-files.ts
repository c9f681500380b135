import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PACKAGE = 'node_modules/pdfjs-dist';
const version = (JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string })
  .version;

/** Where the built site serves what pdf.js fetches on demand; the version makes it safe to cache for ever. */
export const pdfjsBase = `/assets/pdfjs-${version}/`;

const files = [
  ...list('standard_fonts', /\.(pfb|ttf)$/),
  ...list('cmaps', /\.bcmap$/),
  ...list('wasm', /_nowasm_fallback\.js$/),
];

/** Ships the fonts and character maps of pdf.js with the site: a PDF that embeds no fonts still shows as meant. */
export function pdfjsFiles(): Plugin {
  return {
    name: 'acervo-pdfjs-files',
    config: () => ({ define: { __PDFJS_BASE__: JSON.stringify(pdfjsBase) } }),
    generateBundle() {
      for (const file of files) {
        this.emitFile({
          type: 'asset',
          fileName: pdfjsBase.slice(1) + file,
          source: readFileSync(join(PACKAGE, file)),
        });
      }
    },
  };
}

function list(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(PACKAGE, folder))
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name}`);
}
