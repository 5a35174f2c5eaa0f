import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SandboxHome } from '../../sandbox/broker.ts';
import { readTools } from '../../setup/tools.mjs';
import { BROKER_CACHE, freePort } from '../support/services.ts';

/** What a sandbox needs, in a folder that the caller removes. */
export async function sandboxHome(): Promise<SandboxHome> {
  const { engineHome: home, java, javaVersion } = readTools();
  return {
    java,
    javaVersion,
    home,
    aotCache: BROKER_CACHE,
    folder: mkdtempSync(join(tmpdir(), 'noaberflow-sandbox-')),
    ports: {
      gateway: await freePort(),
      command: await freePort(),
      internal: await freePort(),
      monitoring: await freePort(),
      rest: await freePort(),
    },
  };
}
