import { expect } from 'chai';
import { bezwaartermijnStarten } from '../../workers/bekendmaking/bezwaartermijn-starten.ts';
import { briefOpstellen } from '../../workers/bekendmaking/brief-opstellen.ts';
import { briefVerzenden } from '../../workers/bekendmaking/brief-verzenden.ts';
import { textOf } from '../letters/pdf-text.ts';
import { cases } from './cases.ts';
import { createWorkerWorld, MONDAY, type WorkerWorld } from './world.ts';

describe('workers/bekendmaking', () => {
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
    zaakId = await build.zaak();
  });

  const letter = async (soort: string) => {
    const besluitId = await build.besluit(zaakId, soort);
    const { briefId } = await world.done(briefOpstellen, { zaakId, besluitId });
    const [brief] = await build.rows<{ pdf: Buffer }>(
      'select pdf from brieven where id = $1',
      briefId,
    );
    return textOf(brief?.pdf ?? Buffer.alloc(0)).replace(/\s+/g, ' ');
  };
  const patch = (sectie: string, gegevens: object) =>
    build.rows(
      'update dossiers set gegevens = jsonb_set(gegevens, array[$2::text], gegevens -> $2 || $3::jsonb) where zaak_id = $1',
      zaakId,
      sectie,
      JSON.stringify(gegevens),
    );

  describe('own words', () => {
    const written = (toelichting: string, soort = 'toekenning') =>
      build.rows(
        `insert into brief_teksten (zaak_id, gemeente, soort, aanhef, toelichting, door, op)
         select $1, 'dinkelland', $2, 'Geachte mevrouw', $3, id, now() from medewerkers where subject = 'bo-inkomen-1'`,
        zaakId,
        soort,
        toelichting,
      );

    it('become part of the letter of that decision, the same when it is composed again, and do not change any more', async () => {
      await written('Wij bespraken dit met u aan de telefoon.');
      await written('Dit hoort bij een afwijzing.', 'afwijzing');
      const besluitId = await build.besluit(zaakId);
      const texts = [];
      for (const _ of [1, 2]) {
        const { briefId } = await world.done(briefOpstellen, { zaakId, besluitId });
        const [brief] = await build.rows<{ pdf: Buffer }>(
          'select pdf from brieven where id = $1',
          briefId,
        );
        texts.push(textOf(brief?.pdf ?? Buffer.alloc(0)).replace(/\s+/g, ' '));
      }

      expect(texts[0])
        .to.include('Geachte mevrouw,')
        .and.include('Toelichting voor u Wij bespraken dit met u aan de telefoon.')
        .and.not.include('Beste ')
        .and.not.include('afwijzing.');
      expect(texts[1]).to.equal(texts[0]);
      const change = build.rows(
        "update brief_teksten set toelichting = 'anders' where besluit_id = $1",
        besluitId,
      );
      expect(await change.then(() => 'changed', String)).to.match(/do not change/);
    });

    it('are not used for another decision of the same sort', async () => {
      await written('Alleen voor de eerste.');
      expect(await letter('toekenning')).to.include('Alleen voor de eerste.');
      expect(await letter('toekenning')).not.to.include('Alleen voor de eerste.');
    });
  });

  describe('brief-opstellen', () => {
    it('a grant: how it was calculated, on which articles in full, how to object', async () => {
      const text = await letter('toekenning');

      expect(text)
        .to.match(/1\.101,50/)
        .and.match(/1\.401,50/)
        .and.match(/400,00/)
        .and.match(/100,00/);
      expect(text).to.include('artikel 21 onder a van de Participatiewet');
      expect(text).to.include('bezwaar').and.include('zes weken');
      expect(text).not.to.match(/\bart\.|\bPw\b/);
    });

    it('a grant without a norm in the tables tells the one that was laid down, or leads to the reasons', async () => {
      await patch('advies', { norm: null });
      const without = await letter('toekenning');
      expect(without).to.include('Uw uitkering is').and.include('staat bij de redenen');
      expect(without).not.to.include('Norm, met vakantietoeslag');

      await patch('concept', { norm: 1380.25 });
      const text = await letter('toekenning');
      expect(text)
        .to.include('Norm, met vakantietoeslag')
        .and.match(/1\.380,25/);
    });

    it('a grant names each income, and why it begins on another day', async () => {
      await patch('inkomen', {
        posten: [
          { soort: 'loon', van: 'aanvrager', nettoPerMaand: 400 },
          { soort: 'alimentatie', van: 'partner', nettoPerMaand: 150 },
        ],
      });
      await patch('concept', { redenEerder: 'U lag in het ziekenhuis en kon zich niet melden.' });
      const text = await letter('toekenning');

      expect(text).to.include('inkomen uit werk').and.include('alimentatie van uw partner');
      expect(text).to.include('U lag in het ziekenhuis en kon zich niet melden.');
    });

    it('goes to the post address that the resident gave', async () => {
      zaakId = await build.zaak({
        contact: {
          anderPostadres: true,
          postadres: { straat: 'Postbus 12', postcode: '7590 AA', plaats: 'Denekamp' },
        },
      });
      const text = await letter('toekenning');

      expect(text).to.include('Postbus 12 7590 AA Denekamp').and.not.include('Teststraat');
    });

    it('a grant as a loan says why it is one', async () => {
      await patch('concept', { redenLening: 'De waarde van uw huis is hoger dan de grens.' });

      expect(await letter('toekenning-lening')).to.include(
        'De waarde van uw huis is hoger dan de grens.',
      );
    });

    it('a grant of a part says what is not granted, why, and on which article', async () => {
      await patch('concept', {
        afgewezenDelen: [
          {
            deel: 'de uitkering vóór 1 januari',
            reden: 'U meldde zich pas in januari.',
            artikel: 'art. 44 lid 1 Pw',
          },
        ],
      });
      const text = await letter('toekenning');

      expect(text).to.include('Wij hebben besloten dat u deze voor een deel krijgt.');
      expect(text).to.include('U krijgt niet: de uitkering vóór 1 januari.');
      expect(text).to.include(
        'U meldde zich pas in januari. Dat staat in artikel 44 lid 1 van de Participatiewet.',
      );
    });

    it('a rejection says what was done with the reaction of the applicant', async () => {
      expect(await letter('afwijzing')).to.include('U hebt verteld dat de auto van uw broer is.');
    });

    it('not dealing with it: takes the days from the hersteltermijn', async () => {
      await build.term(zaakId, 'hersteltermijn', '2026-01-12');
      const text = await letter('buiten-behandeling');

      expect(text).to.include('12 januari 2026').and.include('26 januari 2026');
      expect(text).to.include('Bankafschriften van drie maanden');
    });

    it('names what is missing instead of writing half a letter', async () => {
      await patch('concept', { motivering: '' });
      const besluitId = await build.besluit(zaakId, 'toekenning');
      const outcome = await world.run(briefOpstellen, { zaakId, besluitId });

      expect(outcome.outcome).to.equal('failed');
      expect(JSON.stringify(outcome)).to.include("De brief 'toekenning' kon niet worden gemaakt");
      expect(await build.rows('select from brieven where zaak_id = $1', zaakId)).to.deep.equal([]);
    });

    it('does not announce a decision of another case', async () => {
      const besluitId = await build.besluit(await build.zaak());
      const outcome = await world.run(briefOpstellen, { zaakId, besluitId });

      expect(JSON.stringify(outcome)).to.include(
        'Het besluit waar deze stap bij hoort, is niet gevonden',
      );
    });
  });

  it('brief-verzenden leaves the sending to the outbox', async () => {
    const { briefId } = await build.brief(zaakId, { verzonden: false });
    await world.done(briefVerzenden, { zaakId, briefId });

    expect(
      await build.rows(
        "select inhoud from outbox where zaak_id = $1 and soort = 'brief-verzenden'",
        zaakId,
      ),
    ).to.deep.equal([{ inhoud: { briefId } }]);
  });

  describe('bezwaartermijn-starten', () => {
    it('counts from the day the post took the letter, and ends the decision term', async () => {
      await build.term(zaakId, 'beslistermijn');
      const { besluitId } = await build.brief(zaakId);
      world.state.now = new Date('2026-02-04T09:00:00.000Z'); // the job comes two days later
      await world.done(bezwaartermijnStarten, { zaakId, besluitId });

      expect(
        await build.rows(
          'select soort, status, begint_op, einddatum from termijnen where zaak_id = $1 order by soort',
          zaakId,
        ),
      ).to.deep.equal([
        {
          soort: 'beslistermijn',
          status: 'afgerond',
          begint_op: '2026-02-02',
          einddatum: '2026-03-30',
        },
        {
          soort: 'bezwaartermijn',
          status: 'lopend',
          begint_op: '2026-02-02',
          einddatum: '2026-03-16',
        },
      ]);
      expect(await build.rows('select besloten_op from zaken where id = $1', zaakId)).to.deep.equal(
        [{ besloten_op: '2026-02-02' }],
      );
      expect(
        await build.rows('select bekendgemaakt_op from besluiten where id = $1', besluitId),
      ).to.deep.equal([{ bekendgemaakt_op: '2026-02-02' }]);
    });

    it('waits while the post has not taken it: nothing is announced', async () => {
      await build.term(zaakId, 'beslistermijn');
      const { besluitId } = await build.brief(zaakId, { verzonden: false });
      const outcome = await world.run(bezwaartermijnStarten, { zaakId, besluitId });

      expect(outcome).to.include({ outcome: 'failed', retries: 3 });
      expect(
        await build.rows('select status from termijnen where zaak_id = $1', zaakId),
      ).to.deep.equal([{ status: 'lopend' }]);
    });

    it('tells an operator when the post refused it', async () => {
      const { besluitId, briefId } = await build.brief(zaakId, { verzonden: false });
      await world.done(briefVerzenden, { zaakId, briefId });
      await build.rows("update outbox set status = 'onbestelbaar' where zaak_id = $1", zaakId);
      const outcome = await world.run(bezwaartermijnStarten, { zaakId, besluitId }, { retries: 1 });

      expect(outcome).to.include({ outcome: 'failed', retries: 0 });
      expect(JSON.stringify(outcome)).to.include('nog niet bekendgemaakt');
    });
  });
});
