import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { inTransaction } from '../../db/transaction.ts';
import { type Engine, EngineNotFound, type Message } from '../../engine/port.ts';
import type { RelayDeps } from '../../outbox/delivery.ts';
import { type Relay, startRelay } from '../../outbox/relay.ts';
import { silent } from '../support/log.ts';
import { until } from '../support/until.ts';
import { createWorkerWorld, type WorkerWorld } from '../workers/world.ts';

type Effect = { sleutel: string; gegevens: Record<string, unknown> };

describe('outbox/deliveries', () => {
  let world: WorkerWorld;
  let relay: Relay;
  let zaakId: string;
  /** What the engine was asked, and which of its tasks it does not know. */
  const engine = {
    messages: [] as Message[],
    completed: [] as string[],
    cancelled: [] as string[],
    unknown: new Set<string>(),
  };
  const port = {
    publishMessage: async (message: Message) => void engine.messages.push(message),
    cancelProcessInstance: async (key: string) => {
      if (engine.unknown.has(key)) throw new EngineNotFound(key);
      engine.cancelled.push(key);
    },
    completeUserTask: async (key: string) => {
      if (engine.unknown.has(key)) throw new EngineNotFound(key);
      engine.completed.push(key);
    },
    assignUserTask: async (key: string) => {
      throw new EngineNotFound(key);
    },
  } as unknown as Engine;

  before(async () => {
    world = await createWorkerWorld();
    relay = startRelay({ ...world.deps, engine: port, log: silent } as RelayDeps);
  });
  after(async () => {
    await relay.close();
    await world.close();
  });
  beforeEach(async () => {
    zaakId = await world.newZaak();
  });

  const send = async (soort: string, inhoud: Record<string, unknown>): Promise<string> => {
    const sleutel = `proef-${randomUUID()}`;
    await inTransaction(world.database.db, '*', (trx) =>
      enqueue(trx, { soort, sleutel, reeks: sleutel, zaakId, gemeente: 'dinkelland', inhoud }),
    );
    return sleutel;
  };
  const row = async (sleutel: string) => {
    const [found] = await world.database.asOwner<{ status: string; laatste_fout: string | null }>(
      'select status, laatste_fout from outbox where sleutel = $1',
      [sleutel],
    );
    return found;
  };
  const becomes = (sleutel: string, status: string) =>
    until(status, async () => (await row(sleutel))?.status === status);
  const effects = async (party: string, sleutel: string) => {
    const answer = await fetch(`${world.simulatorsUrl}/${party}/effecten`);
    const { effecten } = (await answer.json()) as { effecten: Effect[] };
    return effecten.filter((effect) => effect.sleutel === sleutel);
  };
  const section = async (naam: string) => {
    const [found] = await world.database.asOwner<{ sectie: Record<string, unknown> | null }>(
      'select gegevens -> $2 as sectie from dossiers where zaak_id = $1',
      [zaakId, naam],
    );
    return found?.sectie ?? {};
  };
  const trouble = (party: string, storing: object) =>
    fetch(`${world.simulatorsUrl}/${party}/storing`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(storing),
    });
  const payment = async (ontvanger = 1) => {
    const id = randomUUID();
    await world.database.asOwner(
      `insert into betalingen (id, zaak_id, gemeente, soort, bedrag, ingangsdatum, ritme, opgedragen_op, sleutel, ontvanger)
       values ($1, $2, 'dinkelland', 'uitkering', 1401.50, '2026-02-02', 'maandelijks', now(), gen_random_uuid()::text, $3)`,
      [id, zaakId, ontvanger],
    );
    return id;
  };

  for (const known of [true, false]) {
    it(`moves a case: ${known ? 'ends its instance' : 'its instance ended by itself'}, then starts it again`, async () => {
      const instantie = randomUUID();
      if (!known) engine.unknown.add(instantie);
      const berichtId = randomUUID();
      const inhoud = {
        instantie,
        naam: 'aanvraag-gestart',
        correlatie: zaakId,
        berichtId,
        geldigMs: 1000,
        variabelen: { zaakId, mijlpaal: 'onderzoek' },
      };
      await becomes(await send('proces-verplaatsen', inhoud), 'bezorgd');

      expect(engine.cancelled.includes(instantie)).to.equal(known);
      expect(engine.messages.filter(({ messageId }) => messageId === berichtId)).to.deep.equal([
        {
          name: 'aanvraag-gestart',
          correlationKey: zaakId,
          messageId: berichtId,
          timeToLiveMs: 1000,
          variables: { zaakId, mijlpaal: 'onderzoek' },
        },
      ]);
    });
  }

  it('gives a payment order with number and rhythm, and keeps the reference of the administration', async () => {
    const betalingId = await payment();
    const sleutel = await send('betaling-opdragen', { betalingId });
    await becomes(sleutel, 'bezorgd');

    const [effect] = await effects('uitkeringsadministratie', sleutel);
    expect(effect?.gegevens).to.include({ bedrag: 1401.5, ritme: 'maandelijks' });
    const [betaling] = await world.database.asOwner<{ kenmerk: string; bevestigd_op: Date }>(
      'select kenmerk, bevestigd_op from betalingen where id = $1',
      [betalingId],
    );
    expect(betaling?.kenmerk).to.match(/^UA-/);
    expect(betaling?.bevestigd_op).to.be.instanceOf(Date);
  });

  it('art. 4:17 lid 7 Awb: names who else gets a part, and is set aside when nobody is named', async () => {
    const [nobody, other] = [await payment(2), await payment(2)];
    const unknown = await send('betaling-opdragen', { betalingId: nobody });
    await becomes(unknown, 'onbestelbaar');
    expect(await effects('uitkeringsadministratie', unknown)).to.deep.equal([]);

    await world.database.asOwner(
      'update dossiers set gegevens = gegevens || $2::jsonb where zaak_id = $1',
      [
        zaakId,
        JSON.stringify({
          dwangsombesluit: {
            medeaanvragers: [{ naam: 'Aanvrager Test 2', rekeningnummer: 'NL91ABNA0417164300' }],
          },
        }),
      ],
    );
    const sleutel = await send('betaling-opdragen', { betalingId: other });
    await becomes(sleutel, 'bezorgd');

    const [effect] = await effects('uitkeringsadministratie', sleutel);
    expect(effect?.gegevens).to.include({ aan: 'mede-aanvrager' });
  });

  it('has one effect when the answer of the party got lost', async () => {
    await trouble('uitkeringsadministratie', { soort: 'antwoord-kwijt', aantal: 2 });
    const sleutel = await send('betaling-opdragen', { betalingId: await payment() });
    await becomes(sleutel, 'bezorgd');

    expect((await effects('uitkeringsadministratie', sleutel)).length).to.equal(1);
  });

  it('has one effect when the process died between delivery and commit', async () => {
    const betalingId = await payment();
    // The mark of the first delivery is refused once, after the party took the order.
    await world.database.asOwner(`
      create sequence proef_beurt;
      create function proef_storing() returns trigger language plpgsql as $$ begin
        if nextval('proef_beurt') = 1 then perform pg_terminate_backend(pg_backend_pid()); end if; return new; end $$;
      create trigger proef before update on betalingen for each row execute function proef_storing()`);
    const sleutel = await send('betaling-opdragen', { betalingId });
    await becomes(sleutel, 'bezorgd');
    await world.database.asOwner('drop trigger proef on betalingen');

    const [calls] = await world.database.asOwner<{ last_value: string }>(
      'select last_value::text from proef_beurt',
    );
    expect(calls?.last_value).to.equal('2');
    expect((await effects('uitkeringsadministratie', sleutel)).length).to.equal(1);
  });

  it('waits for a party that is out of order', async () => {
    await trouble('post', { soort: 'storing', aantal: 2 });
    const [brief] = await world.database.asOwner<{ id: string }>(
      `insert into brieven (id, zaak_id, gemeente, sjabloon, onderwerp, pdf, opgesteld_op, sleutel)
       values (gen_random_uuid(), $1, 'dinkelland', 'toekenning', 'Besluit', '%PDF-', now(), gen_random_uuid()::text) returning id`,
      [zaakId],
    );
    const sleutel = await send('brief-verzenden', { briefId: brief?.id });
    await becomes(sleutel, 'bezorgd');

    const [sent] = await world.database.asOwner<{ verzonden_op: Date; verzendkenmerk: string }>(
      'select verzonden_op, verzendkenmerk from brieven where id = $1',
      [brief?.id],
    );
    expect(sent?.verzonden_op).to.deep.equal(world.state.now);
    expect(sent?.verzendkenmerk).to.match(/^POST-/);
  });

  it('puts a secret into the envelope, and keeps it no longer than that', async () => {
    const [brief] = await world.database.asOwner<{ id: string }>(
      `insert into brieven (id, zaak_id, gemeente, sjabloon, onderwerp, pdf, pdf_verzending, opgesteld_op, sleutel)
       values (gen_random_uuid(), $1, 'dinkelland', 'verzoek-om-aanvulling', 'Vraag', '%PDF-', '%PDF-geheim', now(), gen_random_uuid()::text) returning id`,
      [zaakId],
    );
    const sleutel = await send('brief-verzenden', { briefId: brief?.id });
    await becomes(sleutel, 'bezorgd');

    const [effect] = await effects('post', sleutel);
    expect(effect?.gegevens).to.deep.include({ bytes: '%PDF-geheim'.length });
    const [kept] = await world.database.asOwner<{ pdf: Buffer; pdf_verzending: Buffer | null }>(
      'select pdf, pdf_verzending from brieven where id = $1',
      [brief?.id],
    );
    expect([String(kept?.pdf), kept?.pdf_verzending]).to.deep.equal(['%PDF-', null]);
  });

  it('sets aside what a party refuses', async () => {
    await trouble('uitkeringsadministratie', {
      soort: 'weigering',
      aantal: 1,
      code: 'rekening-onbekend',
    });
    const sleutel = await send('betaling-opdragen', { betalingId: await payment() });
    await becomes(sleutel, 'onbestelbaar');

    expect((await row(sleutel))?.laatste_fout).to.equal('RegisterWeigert');
  });

  it('gives an order about a claim once, and keeps the reference of the administration', async () => {
    const vorderingId = randomUUID();
    const opdrachtId = randomUUID();
    await world.database.asOwner(
      `insert into vorderingen (id, zaak_id, gemeente, soort, oorzaak, geopend_op, sleutel)
       values ($1::uuid, $2, 'dinkelland', 'terugvordering', 'voorschot', now(), $1::text)`,
      [vorderingId, zaakId],
    );
    await world.database.asOwner(
      `insert into invorderingsopdrachten (id, vordering_id, gemeente, soort, bedrag, beslagvrije_voet, ingangsdatum, opgedragen_op, sleutel)
       values ($1::uuid, $2, 'dinkelland', 'verrekenen', 70.08, 1331.42, '2026-03-01', now(), $1::text)`,
      [opdrachtId, vorderingId],
    );
    await trouble('uitkeringsadministratie', { soort: 'antwoord-kwijt', aantal: 1 });
    const sleutel = await send('invordering-opdragen', { opdrachtId });
    await becomes(sleutel, 'bezorgd');

    const found = await effects('uitkeringsadministratie', sleutel);
    expect(found).to.have.length(1);
    expect(found[0]?.gegevens).to.include({
      soort: 'verrekenen',
      bedrag: 70.08,
      beslagvrijeVoet: 1331.42,
    });
    const [opdracht] = await world.database.asOwner<{ kenmerk: string }>(
      'select kenmerk from invorderingsopdrachten where id = $1',
      [opdrachtId],
    );
    expect(opdracht?.kenmerk).to.match(/^UA-/);
  });

  it('asks another body to set off (art. 60a Pw)', async () => {
    const sleutel = await send('verrekening-vragen', { partij: 'uwv', bedrag: 1052.34 });
    await becomes(sleutel, 'bezorgd');

    const [effect] = await effects('partner', sleutel);
    expect(effect?.gegevens).to.include({ partij: 'uwv', bedrag: 1052.34 });
  });

  it('tells the benefit administration what changes', async () => {
    const sleutel = await send('uitkering-wijzigen', {
      soort: 'opschorten',
      ingangsdatum: '2026-12-01',
      bedrag: null,
      percentage: null,
      maanden: null,
    });
    await becomes(sleutel, 'bezorgd');

    const [effect] = await effects('uitkeringsadministratie', sleutel);
    expect(effect?.gegevens).to.include({
      soort: 'opschorten',
      ingangsdatum: '2026-12-01',
      zaakId,
    });
  });

  it('hands SRT the referral file and keeps its reference, also when the answer got lost', async () => {
    zaakId = await world.newZaak({
      dossier: {
        verwijzing: {
          categorie: 'adres',
          vraag: 'Waar heeft de inwoner zijn hoofdverblijf?',
          feiten: 'Het water- en stroomverbruik is nul.',
          schatting: 12000,
          spoed: false,
        },
      },
    });
    await trouble('srt', { soort: 'antwoord-kwijt', aantal: 1 });
    const sleutel = await send('srt-verwijzing-versturen', {});
    await becomes(sleutel, 'bezorgd');

    const found = await effects('srt', sleutel);
    expect(found).to.have.length(1);
    expect(found[0]?.gegevens).to.include({ zaakId, categorie: 'adres', schatting: 12000 });
    expect((await section('srtOntvangst')).kenmerk).to.match(/^SRT-/);
  });

  it('sets a referral without a file aside', async () => {
    const sleutel = await send('srt-verwijzing-versturen', {});
    await becomes(sleutel, 'onbestelbaar');
  });

  it('reports an offence to the prosecutor (art. 5:44 lid 2 Awb)', async () => {
    zaakId = await world.newZaak({ dossier: { srtOntvangst: { kenmerk: 'SRT-1' } } });
    const sleutel = await send('om-aangifte-doen', { schade: 61000, aangifteOp: '2026-02-02' });
    await becomes(sleutel, 'bezorgd');

    const [effect] = await effects('om', sleutel);
    expect(effect?.gegevens).to.include({ zaakId, schade: 61000, aangifteOp: '2026-02-02' });
    expect((await section('aangifte')).kenmerk).to.match(/^OM-/);
  });

  it('asks ROZ Twente for advice with nothing but who applied and when, also when the answer got lost (art. 3:5 Awb)', async () => {
    zaakId = await world.newZaak({ regeling: 'bbz', aanvraagOp: '2026-02-03' });
    await trouble('roz', { soort: 'antwoord-kwijt', aantal: 1 });
    const sleutel = await send('roz-advies-vragen', {
      aanleiding: 'eerste',
      adviesVoor: '2026-03-17',
    });
    await becomes(sleutel, 'bezorgd');

    const found = await effects('roz', sleutel);
    expect(found).to.have.length(1);
    expect(found[0]?.gegevens).to.deep.equal({
      zaakId,
      gemeente: 'dinkelland',
      aanvraagOp: '2026-02-03',
      adviesVoor: '2026-03-17',
      aanleiding: 'eerste',
    });
    expect((await section('rozVerzoek')).kenmerk).to.match(/^ROZ-/);
  });

  it('passes an application on with its original date', async () => {
    const sleutel = await send('doorzending-versturen', {
      zaakId,
      partij: 'svb',
      ontvanger: 'SVB',
      grondslag: 'art. 47a Pw',
    });
    await becomes(sleutel, 'bezorgd');

    const [effect] = await effects('partner', sleutel);
    expect(effect?.gegevens).to.include({ meldingOp: '2026-02-02', partij: 'svb' });
  });

  it('hands a message to the processes', async () => {
    const sleutel = await send('proces-bericht', {
      naam: 'voorschot-nodig',
      correlatie: zaakId,
      berichtId: 'bericht-1',
      variabelen: { voorschotAanleiding: 'spoed' },
      geldigMs: 1000,
    });
    await becomes(sleutel, 'bezorgd');

    expect(engine.messages.at(-1)).to.deep.equal({
      name: 'voorschot-nodig',
      correlationKey: zaakId,
      messageId: 'bericht-1',
      timeToLiveMs: 1000,
      variables: { voorschotAanleiding: 'spoed' },
    });
  });

  describe('a completion of a task that the engine does not know', () => {
    const told = (key: string, state: string) =>
      world.database.asOwner(
        `insert into engine_user_tasks (key, element_instance_key, process_instance_key, bpmn_process_id, element_id, state, position)
         values ($1, $1, '1', 'aanvraag', 'proef', $2, 1)`,
        [key, state],
      );
    const complete = (userTaskKey: string) => {
      engine.unknown.add(userTaskKey);
      return send('taak-afronden', { userTaskKey, variabelen: {} });
    };

    it('is done when history says that it was completed: an earlier try got through', async () => {
      await told('901', 'completed');
      await becomes(await complete('901'), 'bezorgd');
    });

    it('is done when history says that the process went on without it', async () => {
      await told('902', 'canceled');
      await becomes(await complete('902'), 'bezorgd');
    });

    it('waits until history tells', async () => {
      const sleutel = await complete('903');
      await until('a first try', async () => (await row(sleutel))?.laatste_fout === 'NotYet');
      expect((await row(sleutel))?.status).to.equal('open');

      await told('903', 'completed');
      await becomes(sleutel, 'bezorgd');
    });
  });

  it('needs no holder for a task that is gone', async () => {
    await becomes(await send('taak-toewijzen', { userTaskKey: '7', medewerkerId: 'x' }), 'bezorgd');
  });
});
