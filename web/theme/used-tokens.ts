import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { filterTokens, referencesIn } from './filter-tokens.ts';

const TOKENS = 'voorbeeld-design-tokens/dist/theme.css';
const web = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** Ships of the token theme only the variables that our CSS and the component CSS read. */
export const usedTokens = (): Plugin => ({
  name: 'used-tokens',
  enforce: 'pre',
  load(id) {
    if (!id.split('?')[0]?.endsWith(TOKENS)) return null;
    return tokensOf(readFileSync(id.split('?')[0] as string, 'utf8'));
  },
});

export function tokensOf(theme: string): string {
  const own = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css') && !file.startsWith('dist'))
    .map((file) => readFileSync(join(web, file), 'utf8'));
  const packages = own
    .flatMap((css) => [...css.matchAll(/@import\s+['"](@[^'"]+)['"]/g)])
    .map(([, name]) => name as string)
    .filter((name) => !name.endsWith(TOKENS))
    .map((name) => readFileSync(require.resolve(name), 'utf8'));
  return filterTokens(theme, '.voorbeeld-theme', [...own, ...packages].flatMap(referencesIn));
}
