import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { residents } from '../residents.ts';
import { populationOf } from './population.ts';

/** How many residents the data in a folder are about: the registers have to know the same ones at the next start. */
export function keepPopulation(dataDir: string, count: number): readonly TestInwoner[] {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(fileIn(dataDir), JSON.stringify({ aantal: count }));
  return populationOf(count);
}

/** The residents that the data in this folder are about; those of the demo when nothing was kept. */
export function readPopulation(dataDir: string): readonly TestInwoner[] {
  const file = fileIn(dataDir);
  if (!existsSync(file)) return residents;
  return populationOf(JSON.parse(readFileSync(file, 'utf8')).aantal);
}

const fileIn = (dataDir: string): string => join(dataDir, 'inwoners.json');
