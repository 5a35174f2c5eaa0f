import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { takeJob } from '../../db/queries/inbox/take-job.ts';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { inTransaction } from '../../db/transaction.ts';
import { buildTaak, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld, MONDAY } from './world.ts';

const MINUTE = 60_000;

/** The API alone: what the engine does of it is told as its history would. */
describe('api/taken: undoing a completion', () => {
  let world: ApiWorld;
  let consulent: Client;
  let collega: Client;
  before(async () => {
    world = await createApiWorld();
    consulent = await world.as('consulent-dinkelland');
    collega = await world.as('consulent-dinkelland-2');
    const xml = readFileSync(
      new URL('../../processes/aanvraag/aanvraag.bpmn', import.meta.url),
      'utf8',
    );
    await world.database.asOwner(
      `insert into engine_process_definitions (key, bpmn_process_id, version, resource_name, xml, deployed_at, position)
       values ('1', 'aanvraag', 1, 'aanvraag.bpmn', $1, now(), 1)`,
      [xml],
    );
  });
  after(() => world.close());
  const sql = <T = unknown>(text: string, values: unknown[] = []) =>
    world.database.asOwner<T & Record<string, unknown>>(text, values);

  /** `volledigheid-beoordelen` is done, the engine said so, and `intakegesprek-voeren` came after it. */
  async function completed({ next = 'intakegesprek-voeren' }: { next?: string | null } = {}) {
    const zaak = await buildZaak(world);
    const taak = await buildTaak(world, zaak, {
      behandelaar: consulent.session?.medewerkerId ?? null,
    });
    const done = await consulent.post(`/taken/${taak.id}/afronding`, {
      versie: 1,
      gegevens: { volledigheid: { volledig: true } },
    });
    expect(done.status).to.equal(202);
    await sql(
      "update taken set status = 'afgerond', beeindigd_op = afgerond_op, versie = versie + 1 where id = $1",
      [taak.id],
    );
    const volgende = next && (await buildTaak(world, zaak));
    if (volgende)
      await sql(
        `update taken set element_id = $3, process_instance_key = (select process_instance_key from taken where id = $1)
         where id = $2`,
        [taak.id, volgende.id, next],
      );
    return { zaak, taak, volgende: volgende as { id: string } };
  }
  const ask = async (id: string, client = consulent) =>
    (await client.get(`/taken/${id}/heropening`)).body;
  const undo = (id: string, client = consulent, versie = 3) =>
    client.post(`/taken/${id}/heropening`, { versie });
  const statusOf = async (id: string) =>
    (
      await sql<{ status: string; versie: number }>(
        'select status, versie from taken where id = $1',
        [id],
      )
    )[0];
  const message = (zaakId: string, soort: string) =>
    inTransaction(world.database.db, '*', (trx) =>
      enqueue(trx, {
        soort,
        sleutel: randomUUID(),
        reeks: randomUUID(),
        zaakId,
        gemeente: 'dinkelland',
        inhoud: {},
      }),
    );
  const job = (zaakId: string, omkeerbaar: boolean) =>
    inTransaction(world.database.db, '*', (trx) =>
      takeJob(trx, { key: randomUUID(), type: 'aanvraag.proef', zaakId, op: MONDAY, omkeerbaar }),
    );

  it('tells until when it can be, and asks the engine for it', async () => {
    const { taak, volgende, zaak } = await completed();
    expect(await ask(taak.id)).to.deep.equal({
      taakId: taak.id,
      versie: 3,
      mogelijk: true,
      reden: null,
      tot: new Date(MONDAY.getTime() + 30 * MINUTE).toISOString(),
    });
    const { status, body } = await undo(taak.id);

    expect([status, body.status, body.versie]).to.deep.equal([202, 'wordt-verwerkt', 4]);
    expect(await statusOf(volgende.id)).to.deep.equal({ status: 'vervallen', versie: 2 });
    const [bericht] = await sql<{ inhoud: Record<string, unknown> }>(
      "select inhoud from outbox where zaak_id = $1 and soort = 'taak-heropenen'",
      [zaak.id],
    );
    expect(bericht?.inhoud).to.deep.include({
      taakId: taak.id,
      element: 'volledigheid-beoordelen',
      variabelen: { volledig: null },
    });
    const lines = await sql(
      "select actor, details from auditregels where zaak_id = $1 and actie = 'taak.heropening-gevraagd'",
      [zaak.id],
    );
    expect(lines).to.deep.equal([
      {
        actor: consulent.session?.medewerkerId,
        details: { element: 'volledigheid-beoordelen', vervalt: 'intakegesprek-voeren' },
      },
    ]);
    const claim = await collega.put(`/taken/${volgende.id}/behandelaar`, { versie: 1 });
    expect(claim.status).to.equal(409);
    expect(claim.body.huidig.status).to.equal('vervallen');
  });

  it('does it once: the same key has the same answer, another key is told that it is being done', async () => {
    const { taak, zaak } = await completed();
    const key = randomUUID();
    const first = await consulent.post(`/taken/${taak.id}/heropening`, { versie: 3 }, key);
    const again = await consulent.post(`/taken/${taak.id}/heropening`, { versie: 3 }, key);
    expect(again.body).to.deep.equal(first.body);
    expect((await undo(taak.id)).status).to.equal(409);
    const other = await undo(taak.id, consulent, 4);
    expect(other.status).to.equal(409);
    expect(other.body.detail).to.match(/nog bezig/);

    const sent = await sql("select from outbox where zaak_id = $1 and soort = 'taak-heropenen'", [
      zaak.id,
    ]);
    expect(sent).to.have.length(1);
  });

  it('is nothing for a colleague, who is told whom to ask', async () => {
    const { taak } = await completed();
    const { status, body } = await undo(taak.id, collega);

    expect(status).to.equal(403);
    expect(body.detail).to.match(/^Consulent Dinkelland heeft deze taak afgerond\./);
    expect((await ask(taak.id, collega)).mogelijk).to.equal(false);
    const elsewhere = await world.as('consulent-tubbergen');
    expect((await undo(taak.id, elsewhere)).status).to.equal(404);
  });

  it('asks for the version that the page saw, and for a key', async () => {
    const { taak } = await completed();
    const { status, body } = await undo(taak.id, consulent, 2);
    expect([status, body.huidig.versie]).to.deep.equal([409, 3]);
    const keyless = await consulent.send('POST', `/taken/${taak.id}/heropening`, {
      body: { versie: 3 },
    });

    expect(keyless.status).to.equal(400);
    expect((await consulent.post(`/taken/${taak.id}/heropening`, {})).status).to.equal(400);
  });

  it('is possible for as long as the municipality set', async () => {
    const { taak } = await completed();
    await sql("update taken set afgerond_op = afgerond_op - interval '31 minutes' where id = $1", [
      taak.id,
    ]);
    expect((await undo(taak.id)).body.detail).to.match(/tot 30 minuten/);
    await sql(
      `insert into instellingen (sleutel, gemeente, geldig_vanaf, waarde, status, bron, versie, door, op, reden)
       select sleutel, gemeente, geldig_vanaf, '45', status, bron, 2, $1, now(), 'proef' from instellingen
       where sleutel = 'afronden-ongedaan-binnen' and gemeente = 'dinkelland'`,
      [consulent.session?.medewerkerId],
    );

    expect((await undo(taak.id)).status).to.equal(202);
  });

  it('says why not, and changes nothing', async () => {
    type Made = Awaited<ReturnType<typeof completed>>;
    const cases: readonly (readonly [RegExp, (made: Made) => Promise<unknown>])[] = [
      [
        /nog bezig/,
        ({ taak }) => sql("update taken set status = 'wordt-verwerkt' where id = $1", [taak.id]),
      ],
      [/al een brief/, ({ zaak }) => message(zaak.id, 'brief-verzenden')],
      [/opdracht tot betaling/, ({ zaak }) => message(zaak.id, 'betaling-opdragen')],
      [/bericht verstuurd of verwerkt/, ({ zaak }) => message(zaak.id, 'proces-bericht')],
      [/stap gedaan die niet terug kan/, ({ zaak }) => job(zaak.id, false)],
      [
        /dossier is daarna gewijzigd/,
        ({ zaak }) => sql('update dossiers set versie = versie + 1 where zaak_id = $1', [zaak.id]),
      ],
      [
        /zaak is afgesloten/,
        ({ zaak }) =>
          sql("update zaken set status = 'afgerond', beeindigd_op = now() where id = $1", [
            zaak.id,
          ]),
      ],
      [
        /Consulent Dinkelland 2 heeft de volgende taak al opgepakt/,
        ({ volgende }) => collega.put(`/taken/${volgende.id}/behandelaar`, { versie: 1 }),
      ],
      [
        /al iets ingevuld/,
        async ({ volgende }) => {
          await collega.put(`/taken/${volgende.id}/behandelaar`, { versie: 1 });
          await collega.put(`/taken/${volgende.id}/concept`, { versie: 0, gegevens: {} });
          await collega.delete(`/taken/${volgende.id}/behandelaar?versie=2`);
        },
      ],
      [
        /al verder gegaan/,
        ({ volgende }) => sql("update taken set status = 'vervallen' where id = $1", [volgende.id]),
      ],
    ];
    for (const [why, happen] of cases) {
      const made = await completed();
      await happen(made);
      const before = await statusOf(made.taak.id);
      const { status, body } = await undo(made.taak.id);
      expect(status, String(why)).to.equal(409);
      expect(body.detail).to.match(why);
      expect((await ask(made.taak.id)).reden).to.equal(body.detail);
      expect(await statusOf(made.taak.id)).to.deep.equal(before);
    }
  });

  it('goes by the last completion of the case, and lets steps that can be taken back pass', async () => {
    const { zaak, taak, volgende } = await completed();
    await job(zaak.id, true);
    await sql('update dossiers set versie = versie + 1 where zaak_id = $1', [zaak.id]);
    expect((await ask(taak.id)).mogelijk).to.equal(true);
    await consulent.put(`/taken/${volgende.id}/behandelaar`, { versie: 1 });
    expect((await ask(taak.id)).reden).to.match(/al opgepakt/);
    await sql('update laatste_afrondingen set taak_id = $1 where taak_id = $2', [
      volgende.id,
      taak.id,
    ]);

    expect((await ask(taak.id)).reden).to.match(/daarna nog een taak afgerond/);
  });

  it('refuses what the model does not lead to, and a case that waits for something else', async () => {
    const elsewhere = await completed({ next: 'afspraken-vastleggen' });
    const nowhere = await completed({ next: null });

    for (const { taak } of [elsewhere, nowhere])
      expect((await undo(taak.id)).body.detail).to.match(/al verder gegaan/);
  });

  it('lets one of twenty win: who undoes, or who takes the next task', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { taak, volgende } = await completed();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          at % 2 === 0
            ? undo(taak.id)
            : collega.put(`/taken/${volgende.id}/behandelaar`, { versie: 1 }),
        ),
      );
      const undone = answers.filter(({ status }) => status === 202).length;
      const claimed = answers.filter(({ status }) => status === 200).length;
      const own = await statusOf(taak.id);

      // To claim what is one's own already is answered with what is.
      expect([undone, claimed > 0].filter(Boolean), `${undone} and ${claimed}`).to.have.length(1);
      expect(own?.status).to.equal(undone === 1 ? 'wordt-verwerkt' : 'afgerond');
    }
  });
});
