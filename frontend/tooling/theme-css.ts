import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import type { Plugin } from 'vite';
import { cssVariables, theme } from '../src/app/theme.ts';

const NAME = 'virtual:theme.css';
const RESOLVED = '\0' + NAME;

/**
 * The theme's CSS variables as a style sheet of the build. Mantine would otherwise write them into an inline
 * `<style>` element at run time, which the gateway's `style-src 'self'` forbids.
 */
export function themeCss(): Plugin {
  return {
    name: 'acervo-theme-css',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? sheet() : null),
  };
}

function sheet(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const base = defaultCssVariablesResolver(merged);
  const own = cssVariables(merged);
  return convertCssVariables({
    variables: { ...base.variables, ...own.variables },
    light: { '--mantine-color-scheme': 'light', ...base.light, ...own.light },
    dark: { '--mantine-color-scheme': 'dark', ...base.dark, ...own.dark },
  });
}
