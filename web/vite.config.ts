import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { usedTokens } from './theme/used-tokens.ts';

/** Where `npm start` serves the API; only for `vite` as a development server. */
const api = 'http://127.0.0.1:7080';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [usedTokens(), react()],
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
      output: {
        // Groups by package make a page fetch what it never uses (test/web/budget.spec.ts): only what every
        // page needs is put together, our own small parts so that a page is not fetched in thirty pieces.
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack|i18next)[\\/]/,
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
