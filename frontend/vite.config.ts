import presetMantine from 'postcss-preset-mantine';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { pdfjsFiles } from './tooling/pdfjs-files.ts';
import { themeCss } from './tooling/theme-css.ts';

const gateway = 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), themeCss(), pdfjsFiles()],
  css: {
    postcss: { plugins: [presetMantine()] },
  },
  build: {
    outDir: 'target/classes/static',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  worker: { format: 'es' },
  server: {
    port: 5173,
    proxy: Object.fromEntries(['/api', '/oauth2', '/login', '/logout'].map((path) => [path, gateway])),
  },
  test: {
    environment: 'node',
    testTimeout: 30_000,
    setupFiles: ['src/test-setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
