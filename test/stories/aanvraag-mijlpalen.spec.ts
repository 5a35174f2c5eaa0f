import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { addDays, daysBetween } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { computeTerm } from '../../law/terms.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const BO = 'bo-inkomen-1';
const KWALITEIT = 'bo-kwaliteit';
const TEAMLEIDER = 'teamleider';
const ALLEENSTAAND = '999990019';
/** The same process with one step that has another name. */
const NEWER = readFileSync('processes/aanvraag/aanvraag.bpmn', 'utf8').replace(
  'name="Recht verifiëren"',
  'name="Recht onderzoeken"',
);

describe('aanvraag: stories of cases that begin half-way', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  const brought = (mijlpaal: string, aanvraagovername: object, daysAgo: number) =>
    walk.begin(
      FO,
      'dinkelland',
      'aanvraag/melding',
      {
        melding: { bsn: ALLEENSTAAND, meldingsdatum: addDays(today(world.clock), -daysAgo) },
        aanvraagovername: { toegekend: false, ...aanvraagovername },
      },
      mijlpaal,
    );
  const decide = async (id: string, ingangsdatum: string) => {
    await walk.complete(BO, id, 'recht-vaststellen');
    await walk.complete(BO, id, 'conceptbesluit-opstellen', { concept: { ingangsdatum } });
    await walk.complete(KWALITEIT, id, 'besluit-toetsen');
    await walk.complete(KWALITEIT, id, 'besluit-nemen');
    await walk.complete(FO, id, 'afspraken-vastleggen');
  };
  const payments = (id: string) =>
    world.database.asOwner<{ soort: string; bedrag: string; ingangsdatum: string }>(
      'select soort, bedrag::text, ingangsdatum from betalingen where zaak_id = $1 order by opgedragen_op, soort',
      [id],
    );

  it('comes over from Almelo in the middle of the investigation, with its own days, and is granted', async () => {
    const op = today(world.clock);
    const ontvangenOp = addDays(op, -30);
    const opschorting = { van: addDays(op, -20), tot: addDays(op, -13) };
    const { id } = await brought(
      'onderzoek',
      {
        ontvangenOp,
        opschortingen: [{ ...opschorting, grond: 'art. 4:15 lid 1 onder a Awb' }],
        voorschotten: [{ betaaldOp: addDays(op, -2), bedrag: 1331.43 }],
      },
      31,
    );
    await walk.task(BO, id, 'recht-verifieren');
    const { termijnen, aanvraagOp } = await walk.zaak(FO, id);
    const term = termijnen.find(({ soort }) => soort === 'beslistermijn');
    const { einddatum } = computeTerm({
      grondslag: 'art. 4:13 lid 2 Awb',
      begintOp: ontvangenOp,
      duur: 'P8W',
      opschortingen: [{ ...opschorting, grond: 'art. 4:15 lid 1 onder a Awb' }],
      atw: true,
    });
    expect(aanvraagOp).to.equal(ontvangenOp);
    expect(term?.einddatum).to.equal(einddatum);
    expect(term?.uitleg.map(({ artikel }) => artikel)).to.include('art. 4:15 lid 1 onder a Awb');
    const advance = termijnen.find(({ soort }) => soort === 'voorschot');
    expect(
      daysBetween(op, advance?.einddatum ?? ''),
      'four weeks from the last advance',
    ).to.be.within(26, 30);

    await walk.complete(BO, id, 'recht-verifieren');
    await decide(id, op);
    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('toekenning');
    const paid = (await payments(id)).map(({ soort, bedrag }) => [soort, bedrag]);
    expect(paid, 'the advance of elsewhere is set off').to.deep.equal([
      ['voorschot', '1331.43'],
      ['uitkering', '1401.50'],
      ['verrekening', '1331.43'],
    ]);
  });

  it('comes over after the grant: paid from the day after the last, agreements made, closed', async () => {
    const op = today(world.clock);
    const { id } = await brought(
      'toegekend',
      {
        ontvangenOp: addDays(op, -70),
        toegekend: true,
        besluitOp: addDays(op, -21),
        ingangsdatum: addDays(op, -70),
        bedragPerMaand: 1401.5,
        betaaldTotEnMet: addDays(op, -1),
        opschortingen: undefined,
        voorschotten: undefined,
      },
      71,
    );
    await walk.complete(FO, id, 'afspraken-vastleggen');
    const zaak = await walk.ended(FO, id, 'afgerond');

    expect(zaak.uitkomst).to.equal('toekenning');
    expect(zaak.beslotenOp).to.equal(addDays(op, -21));
    expect(await payments(id)).to.deep.equal([
      { soort: 'uitkering', bedrag: '1401.50', ingangsdatum: op },
    ]);
    const bezwaar = zaak.termijnen.find(({ soort }) => soort === 'bezwaartermijn');
    expect(bezwaar?.status).to.equal('lopend');
  });

  it('moves to the newest version of its model: same case, same terms, the task is there again', async () => {
    const op = today(world.clock);
    const { id } = await walk.start(FO, 'dinkelland', { bsn: ALLEENSTAAND, meldingsdatum: op });
    await walk.complete(FO, id, 'aanvraag-registreren', { aanvraag: { ontvangenOp: op } });
    await walk.complete(FO, id, 'volledigheid-beoordelen');
    await walk.complete(FO, id, 'intakegesprek-voeren');
    const old = await walk.task(BO, id, 'recht-verifieren');
    const before = (await walk.zaak(FO, id)).beslistermijn;
    const move = async (mijlpaal: string) =>
      (await world.as(TEAMLEIDER)).post<{ detail: string }>(`/zaken/${id}/verplaatsingen`, {
        mijlpaal,
      });
    await until('the instance is known, and there is nothing newer', async () => {
      const { status, body } = await move('onderzoek');
      return (
        status === 409 &&
        body.detail === 'Deze zaak loopt al in de nieuwste versie van haar proces.'
      );
    });
    await world.platform.engine.deploy([{ name: 'aanvraag.bpmn', content: Buffer.from(NEWER) }]);
    const beyond = await until('the newer version is known', async () => {
      const { status, body } = await move('toegekend');
      return status === 409 && !body.detail.startsWith('Deze zaak loopt al') && body;
    });
    expect(beyond.detail, 'nothing was granted').to.match(/^Deze zaak is nog niet op dit punt/);
    await until('its history is known', async () => (await move('onderzoek')).status === 202);
    const again = await until('the task of the new instance', async () => {
      const taak = await walk.task(BO, id, 'recht-verifieren');
      return taak.id !== old.id && taak;
    });
    expect(again.zaakId).to.equal(id);
    expect((await walk.zaak(FO, id)).beslistermijn).to.deep.equal(before);

    await walk.complete(BO, id, 'recht-verifieren');
    await decide(id, op);
    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('toekenning');
    await until('both instances have ended', async () => {
      const rows = await world.database.asOwner<{ state: string; version: number }>(
        `select state, version from engine_process_instances where zaak_id = $1 and bpmn_process_id = 'aanvraag' order by started_at`,
        [id],
      );
      const [old, now] = rows.map(({ version }) => version);
      expect(now, 'on a newer version').to.be.greaterThan(old ?? 0);
      return rows.map(({ state }) => state).join() === 'terminated,completed';
    });
  });
});
