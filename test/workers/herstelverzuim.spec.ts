import { expect } from 'chai';
import { aanvullingHerinneren } from '../../workers/herstelverzuim/aanvulling-herinneren.ts';
import { aanvullingVragen } from '../../workers/herstelverzuim/aanvulling-vragen.ts';
import { opschortingBeeindigen } from '../../workers/herstelverzuim/opschorting-beeindigen.ts';
import { uitstelGeven } from '../../workers/herstelverzuim/uitstel-geven.ts';
import { textOf } from '../letters/pdf-text.ts';
import { cases } from './cases.ts';
import { createWorkerWorld, MONDAY, type WorkerWorld } from './world.ts';

describe('workers/herstelverzuim', () => {
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

  const at = (day: string) => {
    world.state.now = new Date(`${day}T09:00:00.000Z`);
  };
  const term = async (soort: string) =>
    (
      await build.rows<{ status: string; einddatum: string }>(
        'select status, einddatum from termijnen where zaak_id = $1 and soort = $2',
        zaakId,
        soort,
      )
    )[0];
  const ask = (herstelUitkomst: string | null = null) =>
    world.done(aanvullingVragen, { zaakId, herstelUitkomst });
  const remind = () => world.done(aanvullingHerinneren, { zaakId });
  const letters = async () =>
    (
      await build.rows<{ sjabloon: string; pdf: Buffer }>(
        'select sjabloon, pdf from brieven where zaak_id = $1 order by opgesteld_op',
        zaakId,
      )
    ).map(({ sjabloon, pdf }) => ({ sjabloon, text: textOf(pdf) }));
  const end = (herstelUitkomst: string) =>
    world.done(opschortingBeeindigen, { zaakId, herstelUitkomst });
  const received = (ontvangenOp: string) =>
    build.rows(
      `update dossiers set gegevens = gegevens || jsonb_build_object('aanvulling', jsonb_build_object('ontvangenOp', $2::text)) where zaak_id = $1`,
      zaakId,
      ontvangenOp,
    );

  it('suspends the decision term from the day after the invitation and opens a hersteltermijn', async () => {
    await build.term(zaakId, 'beslistermijn');
    const variables = await ask();

    expect(variables).to.deep.equal({
      herinneringOp: '2026-02-12T00:00:00+01:00',
      hersteltermijnTot: '2026-02-17T00:00:00+01:00',
    });
    expect((await term('beslistermijn'))?.status).to.equal('opgeschort');
    expect(await term('hersteltermijn')).to.deep.equal({
      status: 'lopend',
      einddatum: '2026-02-16',
    });
    const [brief] = await letters();
    expect(brief?.text)
      .to.include('Bankafschriften van drie maanden')
      .and.include('16 februari 2026');
  });

  it('gives a code that stands in the envelope alone, works while the term runs, and ends with the round', async () => {
    await ask();
    const envelopes = async () =>
      (
        await build.rows<{ pdf: Buffer; pdf_verzending: Buffer }>(
          'select pdf, pdf_verzending from brieven where zaak_id = $1 and pdf_verzending is not null order by opgesteld_op',
          zaakId,
        )
      ).map(({ pdf, pdf_verzending }) => ({ kept: textOf(pdf), sent: textOf(pdf_verzending) }));
    const codeIn = (text: string) => /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(text)?.[0];
    const link = async () =>
      (
        await build.rows<{ status: string; code_hash: Buffer; gevraagd: string[] }>(
          'select status, code_hash, gevraagd from aanvullingslinks where zaak_id = $1',
          zaakId,
        )
      ).map(({ code_hash, ...row }) => ({ ...row, hash: code_hash.toString('hex') }));
    const hashOf = (code: string | undefined) =>
      world.deps.codes.read(code ?? '')?.hash.toString('hex');

    const [first] = await envelopes();
    expect(first?.sent).to.include('noaberflow.example.nl/aanvullen');
    expect(codeIn(first?.kept ?? '')).to.equal(undefined);
    expect(await link()).to.deep.equal([
      {
        status: 'open',
        gevraagd: ['Bankafschriften van drie maanden'],
        hash: hashOf(codeIn(first?.sent ?? '')),
      },
    ]);
    at('2026-02-12');
    await remind();
    await world.done(uitstelGeven, { zaakId, uitstelWeken: 2 });
    const second = (await envelopes()).at(-1);
    expect((await letters())[1]?.text).to.include('met de code uit onze eerdere brief');
    expect((await link()).map(({ hash }) => hash)).to.deep.equal([
      hashOf(codeIn(second?.sent ?? '')),
    ]);
    at('2026-02-20');
    await received('2026-02-20');
    await end('aangevuld');
    expect((await link())[0]?.status).to.equal('ingetrokken');
  });

  it('lasts as long as the municipality says', async () => {
    await build.rows(
      `insert into instellingen (sleutel, gemeente, waarde, status, bron, geldig_vanaf) values ('hersteltermijn', 'dinkelland', '"P3W"', 'vastgesteld', 'proef', '2026-01-01')`,
    );
    const variables = await ask();
    await build.rows("delete from instellingen where bron = 'proef'");

    expect(variables).to.include({ hersteltermijnTot: '2026-02-24T00:00:00+01:00' });
  });

  it('reminds as long before the end as the municipality says, never on the day of the request', async () => {
    await build.rows(
      `insert into instellingen (sleutel, gemeente, waarde, status, bron, geldig_vanaf) values ('hersteltermijn-herinnering', 'dinkelland', '"P3W"', 'vastgesteld', 'proef', '2026-01-01')`,
    );
    const variables = await ask();
    await build.rows("delete from instellingen where bron = 'proef'");

    expect(variables).to.include({ herinneringOp: '2026-02-03T00:00:00+01:00' });
  });

  it('names in the reminder what was asked, since when and until when', async () => {
    await ask();
    at('2026-02-12');
    await remind();

    const [, reminder] = await letters();
    expect(reminder?.sjabloon).to.equal('herinnering-aanvulling');
    expect(reminder?.text)
      .to.include('Bankafschriften van drie maanden')
      .and.include('2 februari 2026')
      .and.include('16 februari 2026');
  });

  it('does not remind when the hersteltermijn was closed meanwhile', async () => {
    await ask();
    at('2026-02-12');
    await received('2026-02-11');
    await end('aangevuld');
    await remind();

    expect((await letters()).map(({ sjabloon }) => sjabloon)).to.deep.equal([
      'verzoek-om-aanvulling',
    ]);
  });

  it('gives more time from the last day on; the decision term goes on standing still', async () => {
    await build.term(zaakId, 'beslistermijn');
    await ask();
    at('2026-02-12');
    const variables = await world.done(uitstelGeven, { zaakId, uitstelWeken: 2 });
    at('2026-02-26');
    await remind();
    await received('2026-02-27');
    at('2026-02-27');
    await end('aangevuld');

    expect(variables).to.deep.equal({
      herinneringOp: '2026-02-26T00:00:00+01:00',
      hersteltermijnTot: '2026-03-03T00:00:00+01:00',
    });
    const [, extension, reminder] = await letters();
    expect(extension?.sjabloon).to.equal('uitstel-aanvulling');
    expect(extension?.text).to.include('2 maart 2026');
    expect(reminder?.text).to.include('Op 2 februari 2026 vroegen wij u');
    // One suspension from 3 to 27 February: 24 days on 30 March is 23 April.
    expect(await term('beslistermijn')).to.deep.equal({
      status: 'lopend',
      einddatum: '2026-04-23',
    });
    expect(await term('hersteltermijn')).to.deep.equal({
      status: 'afgerond',
      einddatum: '2026-03-02',
    });
  });

  it('gives more time again, and from today when the last day passed while the job waited', async () => {
    await ask();
    at('2026-02-12');
    await world.done(uitstelGeven, { zaakId, uitstelWeken: 1 });
    const again = await world.done(uitstelGeven, { zaakId, uitstelWeken: 1 });
    expect(again).to.include({ hersteltermijnTot: '2026-03-03T00:00:00+01:00' });
    at('2026-03-05');
    const late = await world.done(uitstelGeven, { zaakId, uitstelWeken: 1 });

    expect(late).to.include({ hersteltermijnTot: '2026-03-13T00:00:00+01:00' });
  });

  it('asks at verification for what the verification found', async () => {
    zaakId = await build.zaak({
      volledigheid: { volledig: true },
      verificatie: { uitkomst: 'aanvulling', ontbreekt: ['Loonstroken van het oproepwerk'] },
    });
    await ask();

    expect((await letters())[0]?.text).to.include('Loonstroken van het oproepwerk');
  });

  it('asks in the next round for the rest, thanks for what came, and suspends anew', async () => {
    await build.term(zaakId, 'beslistermijn');
    await ask();
    at('2026-02-10');
    await build.rows(
      `update dossiers set gegevens = gegevens || '{"aanvulling": {"ontvangenOp": "2026-02-09", "ontbreekt": ["Het bankafschrift van januari"]}}' where zaak_id = $1`,
      zaakId,
    );
    await end('onvolledig');
    const variables = await ask('onvolledig');
    at('2026-02-20');
    await received('2026-02-20');
    await end('aangevuld');

    expect(variables).to.deep.equal({
      herinneringOp: '2026-02-20T00:00:00+01:00',
      hersteltermijnTot: '2026-02-25T00:00:00+01:00',
    });
    const second = (await letters())[1];
    expect(second?.text)
      .to.include('Het bankafschrift van januari')
      .and.include('Op 9 februari 2026 stuurde u ons gegevens')
      .and.not.include('Bankafschriften van drie maanden');
    // 6 days (3 up to 9 February) and 9 days (11 up to 20 February): 30 March becomes 14 April.
    expect(await term('beslistermijn')).to.deep.equal({
      status: 'lopend',
      einddatum: '2026-04-14',
    });
  });

  it('lets the decision term run on from the day of completion', async () => {
    await build.term(zaakId, 'beslistermijn');
    await ask();
    at('2026-02-10');
    await received('2026-02-09');
    await end('aangevuld');

    // Suspended from the 3rd up to, not including, the 9th.
    expect(await term('beslistermijn')).to.deep.equal({
      status: 'lopend',
      einddatum: '2026-04-07',
    });
    expect((await term('hersteltermijn'))?.status).to.equal('afgerond');
  });

  it('lets it run on from the day after the hersteltermijn, also when the job comes days later', async () => {
    await build.term(zaakId, 'beslistermijn');
    await ask();
    at('2026-02-25');
    await end('verlopen');

    // Fourteen days: the 3rd up to and including the 16th.
    expect(await term('beslistermijn')).to.deep.equal({
      status: 'lopend',
      einddatum: '2026-04-13',
    });
  });

  it('leaves a suspension on another ground alone', async () => {
    const { id } = await build.term(zaakId, 'beslistermijn');
    await build.suspended(id, 'art. 4:15 lid 2 onder a Awb');
    await ask();
    at('2026-02-20');
    await end('verlopen');

    expect((await term('beslistermijn'))?.status).to.equal('opgeschort');
  });

  it('does not suspend a term that has passed', async () => {
    await build.term(zaakId, 'beslistermijn', '2025-11-03');
    await ask();

    expect((await term('beslistermijn'))?.status).to.equal('lopend');
  });

  it('may be asked twice in one case', async () => {
    await build.term(zaakId, 'beslistermijn');
    await ask();
    at('2026-02-10');
    await received('2026-02-10');
    await end('aangevuld');
    at('2026-02-12');
    await ask();
    at('2026-02-20');
    await received('2026-02-20');
    await end('aangevuld');

    // 7 days and 7 days: 30 March becomes 13 April.
    expect(await term('beslistermijn')).to.deep.equal({
      status: 'lopend',
      einddatum: '2026-04-13',
    });
  });
});
