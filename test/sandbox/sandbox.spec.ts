import { rmSync } from 'node:fs';
import { expect } from 'chai';
import { resources } from '../../platform.ts';
import type { SandboxHome } from '../../sandbox/broker.ts';
import { createSandbox, type Fase } from '../../sandbox/sandbox.ts';
import { silent } from '../support/log.ts';
import { until } from '../support/until.ts';
import { sandboxHome } from './home.ts';

describe('sandbox: one engine for whoever tries a draft', () => {
  let home: SandboxHome;
  before(async () => {
    home = await sandboxHome();
  });
  after(() => rmSync(home.folder, { recursive: true, force: true }));

  const draft = {
    ontwerpId: 'ontwerp',
    proces: 'termijnbewaking',
    versie: 1,
    inhoud: 'x',
    resources: resources(),
  };
  const speler = { id: 'ontwerper', naam: 'Ontwerper' };
  const scenario = { id: 'scenario', begonnenOp: new Date(), stappen: [], einde: null };

  it('lets scenarios wait for who tries something, tells how far the start is, and ends when nobody looks', async () => {
    const sandbox = createSandbox(home, silent, { idleMs: 2_000 });
    try {
      const told: string[] = [];
      const tell = async (id: string) => told.push(id) > 0;
      const round = sandbox.run(draft, [scenario, { ...scenario, id: 'later' }], tell);
      expect(sandbox.round()).to.deep.include({ ontwerpId: 'ontwerp', aantal: 2, klaar: 0 });
      sandbox.begin(draft, speler);
      const seen = new Set<Fase | undefined>([sandbox.current()?.fase]);
      await round;
      expect(told, 'gave way').to.deep.equal([]);
      await until('the engine to play', async () => {
        sandbox.touch();
        seen.add(sandbox.current()?.fase);
        return sandbox.current()?.status === 'speelt';
      });
      expect([...seen]).to.include.members(['wacht', 'motor']);
      await sandbox.run(draft, [scenario], tell);
      expect(told, 'somebody plays').to.deep.equal([]);

      await until('nobody to look', async () => sandbox.expired() === 'ontwerp');
      expect(sandbox.current()).to.equal(undefined);
    } finally {
      await sandbox.close();
    }
  });
});
