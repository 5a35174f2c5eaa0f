import { expect } from 'chai';
import { bewijsAdviseren } from '../../workers/huisbezoek/bewijs-adviseren.ts';
import { bezoekAankondigen } from '../../workers/huisbezoek/bezoek-aankondigen.ts';
import { weigeringWaarschuwen } from '../../workers/huisbezoek/weigering-waarschuwen.ts';
import { textOf } from '../letters/pdf-text.ts';
import { cases } from './cases.ts';
import { createWorkerWorld, MONDAY, type WorkerWorld } from './world.ts';

const huisbezoekreden = {
  voorstel: 'bezoeken',
  reden: 'Het waterverbruik is al een jaar bijna nul.',
  vraag: 'Hebt u uw hoofdverblijf op dit adres?',
};

describe('workers/huisbezoek', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof cases>;
  let zaakId: string;
  before(async () => {
    world = await createWorkerWorld();
    build = cases(world);
  });
  after(() => world.close());
  beforeEach(async () => {
    world.state.now = MONDAY;
    zaakId = await build.zaak({ huisbezoekreden });
  });

  const letter = async () => {
    const [brief] = await build.rows<{ sjabloon: string; pdf: Buffer }>(
      'select sjabloon, pdf from brieven where zaak_id = $1',
      zaakId,
    );
    return { sjabloon: brief?.sjabloon, text: textOf(brief?.pdf ?? Buffer.alloc(0)) };
  };
  const section = async (naam: string) =>
    (
      await build.rows<{ sectie: Record<string, unknown> }>(
        'select gegevens -> $2 as sectie from dossiers where zaak_id = $1',
        zaakId,
        naam,
      )
    )[0]?.sectie;

  it('announces with the reason and the question that were agreed', async () => {
    await world.done(bezoekAankondigen, { zaakId });

    const { sjabloon, text } = await letter();
    expect(sjabloon).to.equal('huisbezoek-aankondiging');
    expect(text).to.include(huisbezoekreden.reden).and.include(huisbezoekreden.vraag);
    expect(text).to.include('U mag weigeren.');
  });

  it('warns who refused without knowing, with a day to call', async () => {
    await world.done(weigeringWaarschuwen, { zaakId });

    const { sjabloon, text } = await letter();
    expect(sjabloon).to.equal('huisbezoek-waarschuwing');
    expect(text).to.include('uiterlijk op 9 februari 2026').and.include(huisbezoekreden.reden);
  });

  it('does not write without a reason that was laid down', async () => {
    zaakId = await build.zaak({ huisbezoekreden: { voorstel: 'bezoeken' } });
    const outcome = await world.run(bezoekAankondigen, { zaakId });

    expect(outcome).to.include({ outcome: 'failed' });
    expect((await letter()).sjabloon).to.equal(undefined);
  });

  it('hands the answer of the table to who judges, and says that the case law was not read', async () => {
    await world.done(bewijsAdviseren, {
      zaakId,
      huisbezoekbewijs: {
        bewijs: 'deels',
        grondslag: 'art. 8 EVRM',
        reden: 'De toestemming is ingetrokken.',
        bron: 'rechtspraak',
        geverifieerd: false,
      },
    });

    expect(await section('huisbezoekadvies')).to.deep.equal({
      bewijs: 'deels',
      grondslag: 'art. 8 EVRM',
      reden: 'De toestemming is ingetrokken.',
      waarschuwing: 'De rechtspraak achter dit advies is niet zelf gelezen. Controleer haar.',
    });
  });

  it('asks a person when the table has no answer', async () => {
    await world.done(bewijsAdviseren, { zaakId, huisbezoekbewijs: null });

    expect(await section('huisbezoekadvies')).to.include({
      bewijs: 'wegen',
      reden: 'De tabel geeft geen antwoord. Beoordeel het zelf.',
    });
  });
});
