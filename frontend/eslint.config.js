import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Everybody may import these; `app` may import everything; every other folder of src is a feature. */
const shared = ['ui', 'http', 'session'];
const features = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'app' && !shared.includes(entry.name))
  .map((entry) => entry.name);

/** No folder reaches into one that it must not know. */
function borders(folder, forbidden) {
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`,
              message: `${folder} must not import ${forbidden.join(', ')}: let app put the parts together.`,
            },
          ],
        },
      ],
    },
  };
}

export default ts.config(
  { ignores: ['node_modules', 'target', 'src/http/api-types.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...ts.configs.strictTypeChecked, hooks.configs.flat.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'off',
      'max-lines': ['error', { max: 300 }],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  ...features.map((feature) => borders(feature, ['app', ...features.filter((other) => other !== feature)])),
  borders('session', ['app', ...features]),
  borders('ui', ['app', 'session', ...features]),
  borders('http', ['app', 'session', 'ui', ...features]),
);
