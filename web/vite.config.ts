import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { usedTokens } from './theme/used-tokens.ts';

/** Where `npm start` serves the API; only for `vite` as a development server. */
const api = 'http://127.0.0.1:7080';

/**
 * What pdf.js asks for by its name when a scan needs it (web/cases/pdf-file.ts), beside the built files; the version in the address, because
 * those are kept for a year.
 */
function pdfParts(): Plugin {
  const home = join(import.meta.dirname, '../node_modules/pdfjs-dist');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return {
    name: 'pdf-parts',
    apply: 'build',
    generateBundle() {
      const name = 'openjpeg_nowasm_fallback.js';
      this.emitFile({
        type: 'asset',
        fileName: `assets/pdfjs-${version}/${name}`,
        source: readFileSync(join(home, 'wasm', name)),
      });
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [usedTokens(), react(), pdfParts()],
  server: { proxy: { '/api': api, '/aanmelden': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Which page loads which files: read by test/web/budget.spec.ts.
    manifest: true,
    // A font or picture as data: URL would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The page of residents stands apart: it loads nothing of the staff's.
      input: {
        main: join(import.meta.dirname, 'index.html'),
        burger: join(import.meta.dirname, 'burger/index.html'),
      },
      output: {
        // Groups by package make a page fetch what it never uses (test/web/budget.spec.ts): only what every
        // page needs is put together, our own small parts so that a page is not fetched in thirty pieces.
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
            },
            {
              name: 'app',
              test: /node_modules[\\/](react-router|@tanstack|i18next)[\\/]/,
            },
            {
              name: 'parts',
              test: /[\\/]web[\\/](api|live|shell|text|ui)[\\/]|[\\/]texts[\\/]nl[\\/]web\.json/,
            },
          ],
        },
      },
    },
  },
});
