import { expect } from 'chai';
import type { HeropeningStand, TaakDetail, TaakStand } from '../../api/taken/schema.ts';
import type { Tijdlijn } from '../../api/zaken/schema.ts';
import { today } from '../../law/clock.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const BO = 'bo-inkomen-1';
const KWALITEIT = 'bo-kwaliteit';

/** Undoing the completion of a task, from the click to the engine and back (docs/adr/0022). */
describe('undoing a completion: stories', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  const registered = async () => {
    const zaak = await walk.start(FO, 'dinkelland', {
      bsn: '999990019',
      meldingsdatum: today(world.clock),
    });
    const done = await walk.complete(FO, zaak.id, 'aanvraag-registreren', {
      aanvraag: { ontvangenOp: today(world.clock) },
    });
    return { id: zaak.id, done };
  };
  const untilVerification = async () => {
    const { id } = await registered();
    await walk.complete(FO, id, 'volledigheid-beoordelen');
    await walk.complete(FO, id, 'intakegesprek-voeren');
    return id;
  };
  const untilDraft = async () => {
    const id = await untilVerification();
    await walk.complete(BO, id, 'recht-verifieren');
    await walk.complete(BO, id, 'recht-vaststellen');
    return id;
  };
  const heropening = async (account: string, taakId: string) =>
    (await (await world.as(account)).get<HeropeningStand>(`/taken/${taakId}/heropening`)).body;
  const undo = async (account: string, taakId: string) => {
    const client = await world.as(account);
    const { versie, mogelijk, reden } = await heropening(account, taakId);
    expect(mogelijk, String(reden)).to.equal(true);
    return client.post<TaakStand>(`/taken/${taakId}/heropening`, { versie });
  };
  const read = async (account: string, taakId: string) =>
    (await (await world.as(account)).get<TaakDetail>(`/taken/${taakId}`)).body;
  const back = (account: string, taakId: string) =>
    until('the task to be back', async () => {
      const taak = await read(account, taakId);
      return taak.status === 'open' && taak;
    });
  const dossier = async (zaakId: string) => {
    const [row] = await world.database.asOwner<{ gegevens: Record<string, object>; bron: object }>(
      `select gegevens, (select jsonb_object_agg(sectie, bron) from dossier_herkomst h where h.zaak_id = d.zaak_id) as bron
       from dossiers d where zaak_id = $1`,
      [zaakId],
    );
    return row;
  };

  it('gives the task back with what was sent, and the case goes on to its decision', async () => {
    const id = await untilDraft();
    await walk.task(BO, id, 'conceptbesluit-opstellen');
    const before = await dossier(id);
    const done = await walk.complete(BO, id, 'conceptbesluit-opstellen', {
      concept: { ingangsdatum: today(world.clock) },
    });
    const next = await walk.task(KWALITEIT, id, 'besluit-toetsen');
    expect((await dossier(id))?.gegevens).to.have.property('concept');
    const answer = await undo(BO, done.id);
    expect([answer.status, answer.body.status]).to.deep.equal([202, 'wordt-verwerkt']);

    const taak = await back(BO, done.id);
    expect(taak.behandelaar?.naam).to.equal('Medewerker Inkomen 1');
    expect(taak.concept?.door.naam).to.equal('Medewerker Inkomen 1');
    expect(taak.gegevens.concept).to.deep.include({ ingangsdatum: today(world.clock) });
    expect((await read(KWALITEIT, next.id)).status).to.equal('vervallen');
    expect(await dossier(id)).to.deep.equal(before);

    const client = await world.as(BO);
    const { gebeurtenissen } = (await client.get<Tijdlijn>(`/zaken/${id}/tijdlijn`)).body;
    const line = gebeurtenissen.find(({ gebeurtenis }) => gebeurtenis === 'heropend');
    expect(line).to.deep.include({
      titel: `Afronden ongedaan gemaakt: ${taak.naam}`,
      door: taak.behandelaar,
    });
    const audited = await world.database.asOwner<{ actie: string }>(
      `select actie from auditregels where zaak_id = $1 and actie like 'taak.hero%' order by volgnummer`,
      [id],
    );
    expect(audited.map(({ actie }) => actie)).to.deep.equal([
      'taak.heropening-gevraagd',
      'taak.heropend',
    ]);

    await walk.complete(BO, id, 'conceptbesluit-opstellen', {
      concept: { ingangsdatum: today(world.clock) },
    });
    await walk.complete(KWALITEIT, id, 'besluit-toetsen');
    await walk.complete(KWALITEIT, id, 'besluit-nemen');
    await walk.complete(FO, id, 'afspraken-vastleggen');
    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('toekenning');
    expect((await walk.letters(id)).filter((name) => name === 'toekenning')).to.have.length(1);
  });

  it('takes back what decision tables and steps of the platform put into the case file', async () => {
    const id = await untilVerification();
    await walk.task(BO, id, 'recht-verifieren');
    const before = await dossier(id);
    const done = await walk.complete(BO, id, 'recht-verifieren');
    await walk.task(BO, id, 'recht-vaststellen');
    expect(Object.keys((await dossier(id))?.gegevens ?? {})).to.include('advies');
    await undo(BO, done.id);
    await back(BO, done.id);

    expect(await dossier(id)).to.deep.equal(before);
    await walk.complete(BO, id, 'recht-verifieren');
    await walk.task(BO, id, 'recht-vaststellen');
    await until('the steps to be done again', async () => {
      const steps = await walk.passed(id, 'SERVICE_TASK');
      return steps.filter((element) => element === 'advies-vastleggen').length === 2;
    });
  });

  it('works in a process that was called, which goes on as if nothing happened', async () => {
    const id = await untilVerification();
    await walk.complete(BO, id, 'recht-verifieren', {
      verificatie: {
        uitkomst: 'huisbezoek',
        redenHuisbezoek: 'Het waterverbruik is al een jaar bijna nul.',
      },
    });
    const done = await walk.complete(FO, id, 'aanleiding-vastleggen');
    await walk.task(KWALITEIT, id, 'aanleiding-toetsen');
    await undo(FO, done.id);
    await back(FO, done.id);
    await walk.complete(FO, id, 'aanleiding-vastleggen');
    await walk.complete(KWALITEIT, id, 'aanleiding-toetsen');
    await walk.task(FO, id, 'huisbezoek-afleggen');

    // A task is known before its process: the history lane sends in batches.
    const children = await until('the called process', async () => {
      const [row] = await world.database.asOwner<{ aantal: number }>(
        `select count(*)::int as aantal from engine_process_instances
         where zaak_id = $1 and bpmn_process_id = 'huisbezoek' and state = 'active'`,
        [id],
      );
      return (row?.aantal ?? 0) > 0 && row?.aantal;
    });
    expect(children).to.equal(1);
  });

  it('refuses once a letter went out, and says what one can do', async () => {
    const { id, done } = await registered();
    await walk.task(FO, id, 'volledigheid-beoordelen');
    const { mogelijk, reden } = await heropening(FO, done.id);

    expect(mogelijk).to.equal(false);
    expect(reden).to.equal(
      'Er is al een brief opgesteld of verstuurd. Overleg met uw teamleider of er een nieuwe brief nodig is.',
    );
  });

  it('lets one of two win: who undoes, or who takes the next task', async () => {
    const id = await untilDraft();
    const done = await walk.complete(BO, id, 'conceptbesluit-opstellen', {
      concept: { ingangsdatum: today(world.clock) },
    });
    const next = await walk.task(KWALITEIT, id, 'besluit-toetsen');
    const [bo, kwaliteit] = [await world.as(BO), await world.as(KWALITEIT)];
    const { versie } = await heropening(BO, done.id);
    const answers = await Promise.all([
      bo.post(`/taken/${done.id}/heropening`, { versie }),
      bo.post(`/taken/${done.id}/heropening`, { versie }),
      kwaliteit.put(`/taken/${next.id}/behandelaar`, { versie: next.versie }),
    ]);

    expect(answers.filter(({ status }) => status < 300)).to.have.length(1);
    expect(answers.filter(({ status }) => status === 409)).to.have.length(2);
    const undone = (answers[2]?.status ?? 0) === 409;
    await until('one state', async () => {
      const [own, other] = [await read(BO, done.id), await read(KWALITEIT, next.id)];
      return undone
        ? own.status === 'open' && other.status === 'vervallen'
        : own.status === 'afgerond' && other.behandelaar !== null;
    });
  });
});
