import { expect } from 'chai';
import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { boeteVastleggen } from '../../workers/boete/boete-vastleggen.ts';
import { aangifteDoen } from '../../workers/srt-verwijzing/aangifte-doen.ts';
import { omAfloopVastleggen } from '../../workers/srt-verwijzing/om-afloop-vastleggen.ts';
import { FINE_DOSSIER } from './fines.ts';
import { SEALED_DOSSIER } from './referrals.ts';
import { createWorkerWorld, MONDAY, submitted, type WorkerWorld } from './world.ts';

describe('art. 5:44 Awb: a fine beside what another case reported to the prosecutor', () => {
  let world: WorkerWorld;
  /** Of a resident that no other test has. */
  let bsn: string;
  let residents = 0;
  before(async () => {
    world = await createWorkerWorld();
  });
  after(() => world.close());
  beforeEach(() => {
    world.state.now = MONDAY;
    residents += 1;
    bsn = `proef-${residents}`;
  });

  /** A sealed case about June and July 2025 that was reported; `omAntwoord` is what became of it. */
  const reported = async (omAntwoord?: Variables['omAntwoord']) => {
    const zaakId = await world.newZaak({
      bsn,
      dossier: {
        ...SEALED_DOSSIER,
        schadevaststelling: {
          ...SEALED_DOSSIER.schadevaststelling,
          periodeVan: '2025-06-01',
          periodeTot: '2025-07-31',
        },
      },
    });
    await world.database.asOwner(
      "update zaken set verzegeld = true, proces = 'srt-verwijzing' where id = $1",
      [zaakId],
    );
    await world.done(aangifteDoen, { zaakId, schadeNetto: 61_000 });
    if (omAntwoord) await world.done(omAfloopVastleggen, { zaakId, omAntwoord });
  };
  /** The decision of a fine over these days, drafted and taken. */
  const decide = async (overtredingVan = '2025-07-01') => {
    const zaakId = await world.newZaak({
      bsn,
      dossier: {
        ...FINE_DOSSIER,
        boeterapport: { ...FINE_DOSSIER.boeterapport, overtredingVan },
      },
    });
    await submitted(world, zaakId, 'boete-opstellen', 'bo-terugvordering');
    await submitted(world, zaakId, 'boete-nemen', 'bo-kwaliteit');
    const outcome = await world.run(boeteVastleggen, { zaakId });
    const booked = await world.database.asOwner(
      'select 1 from vordering_boekingen b join vorderingen v on v.id = b.vordering_id where v.zaak_id = $1',
      [zaakId],
    );
    return { outcome, booked: booked.length };
  };

  for (const omAntwoord of [undefined, 'vervolging', 'strafbeschikking'] as const) {
    it(`${omAntwoord ?? 'no answer yet'}: goes back, and books nothing`, async () => {
      await reported(omAntwoord);
      const { outcome, booked } = await decide();

      expect(outcome).to.include({ outcome: 'bpmn-error', code: 'BOETE_ONJUIST' });
      expect(JSON.stringify(outcome), 'the engine hears nothing of it').not.to.match(
        /openbaar ministerie|aangifte|recherche/i,
      );
      expect(booked).to.equal(0);
    });
  }

  for (const omAntwoord of ['geen-vervolging', 'termijn-voorbij'] as const) {
    it(`${omAntwoord}: may follow`, async () => {
      await reported(omAntwoord);
      const { outcome, booked } = await decide();

      expect(outcome).to.include({ outcome: 'completed' });
      expect(booked).to.equal(1);
    });
  }

  it('other days are another matter', async () => {
    await reported();
    expect((await decide('2025-08-01')).booked).to.equal(1);
  });

  it('the report of another resident is too', async () => {
    await reported();
    bsn = `${bsn}-ander`;
    expect((await decide()).booked).to.equal(1);
  });
});
