import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { buildTaak, buildTermijn, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld, MONDAY } from './world.ts';

const MELDING = {
  bsn: '999990019',
  regeling: 'bijstand',
  meldingsdatum: '2026-12-01',
  kanaal: 'balie',
  partner: false,
  zelfstandige: false,
};

describe('api/zaken', () => {
  let world: ApiWorld;
  let consulent: Client;
  before(async () => {
    world = await createApiWorld();
    consulent = await world.as('consulent-dinkelland');
  });
  beforeEach(() => {
    world.state.now = MONDAY;
  });
  after(() => world.close());

  const start = (client = consulent, anders: object = {}, melding: object = {}) =>
    client.post('/zaken', {
      proces: 'aanvraag',
      gemeente: 'dinkelland',
      formulierVersie: 1,
      gegevens: { melding: { ...MELDING, opnieuw: true, ...melding } },
      ...anders,
    });

  describe('a case that begins half-way', () => {
    const overname = { ontvangenOp: '2026-11-02', toegekend: false };
    const from = (mijlpaal: string, gegevens: object) =>
      start(consulent, { mijlpaal, gegevens: { melding: MELDING, ...gegevens } });

    it('needs to say what was done elsewhere', async () => {
      const refused = await from('onderzoek', {});

      expect(refused.status).to.equal(422);
      expect(JSON.stringify(refused.body)).to.include('Vul in wat elders al is gedaan');
    });

    it('begins at a milestone of its process only', async () => {
      expect((await from('betalen', { aanvraagovername: overname })).status).to.equal(409);
      const { body } = await from('onderzoek', { aanvraagovername: overname });
      const [row] = await world.database.asOwner<{ mijlpaal: string; bericht: object }>(
        `select z.mijlpaal, o.inhoud -> 'variabelen' as bericht from zaken z join outbox o on o.zaak_id = z.id where z.id = $1`,
        [body.id],
      );

      expect(row?.mijlpaal).to.equal('onderzoek');
      expect(row?.bericht).to.include({ mijlpaal: 'onderzoek' });
    });
  });

  describe('a case that moves to the newest version of its model', () => {
    const model = readFileSync('processes/aanvraag/aanvraag.bpmn', 'utf8');
    before(() =>
      world.database.asOwner(
        `insert into engine_process_definitions values ('8001', 'aanvraag', 1, 'aanvraag.bpmn', $1, now(), 1),
           ('8002', 'aanvraag', 2, 'aanvraag.bpmn', $2, now(), 2), ('8003', 'aanvraag', 3, 'aanvraag.bpmn', $2, now(), 3)`,
        [model.replaceAll('opnieuw-toetsen', 'toetsen-vanaf-hier'), model],
      ),
    );
    /** A running instance of the case that came to these elements. */
    const instance = async (
      zaakId: string,
      { version = 2, reached = ['naar-gegevens', 'opnieuw-verifieren'] } = {},
    ) => {
      const key = randomUUID();
      await world.database.asOwner(
        `insert into engine_process_instances (key, bpmn_process_id, process_definition_key, version, state, zaak_id, started_at, position)
         values ($1, 'aanvraag', '800' || $2, $2::int, 'active', $3, now(), 1)`,
        [key, String(version), zaakId],
      );
      await world.database.asOwner(
        `insert into engine_element_instances (key, process_instance_key, process_definition_key, bpmn_process_id, element_id, element_type, state, position)
         select gen_random_uuid(), $1, '8001', 'aanvraag', element, 'EXCLUSIVE_GATEWAY', 'completed', 1 from unnest($2::text[]) element`,
        [key, reached],
      );
    };
    const move = async (zaakId: string, mijlpaal = 'onderzoek') =>
      (await world.as('teamleider')).post(`/zaken/${zaakId}/verplaatsingen`, { mijlpaal });

    it('ends its instance and starts again at the milestone, with an audit line', async () => {
      const zaak = await buildZaak(world, {});
      await instance(zaak.id);
      const answer = await move(zaak.id);

      expect(answer.status, JSON.stringify(answer.body)).to.equal(202);
      const [row] = await world.database.asOwner<{ inhoud: Record<string, unknown> }>(
        `select inhoud from outbox where zaak_id = $1 and soort = 'proces-verplaatsen'`,
        [zaak.id],
      );
      expect(row?.inhoud).to.deep.include({ naam: 'aanvraag-gestart', correlatie: zaak.id });
      expect(row?.inhoud.variabelen).to.include({ zaakId: zaak.id, mijlpaal: 'onderzoek' });
      expect(
        await world.database.asOwner('select actie from auditregels where zaak_id = $1', [zaak.id]),
      ).to.deep.include({ actie: 'zaak.verplaatst' });
    });

    it('is offered to the team lead alone, with the milestones that the case came to, while it runs', async () => {
      const zaak = await buildZaak(world, {});
      await instance(zaak.id);
      const done = await buildZaak(world, { status: 'afgerond' });
      const shown = async (who: Parameters<typeof world.as>[0], id: string) => {
        const { body } = await (await world.as(who)).get(`/zaken/${id}`);
        return [body.handelingen.includes('verplaatsen'), body.mijlpalen];
      };

      expect(await shown('teamleider', zaak.id)).to.deep.equal([true, ['ontvangen', 'onderzoek']]);
      expect(await shown('consulent-dinkelland', zaak.id)).to.deep.equal([false, []]);
      expect(await shown('teamleider', done.id)).to.deep.equal([false, []]);
    });

    it('is refused at a milestone that the process does not know, and without a running process', async () => {
      const zaak = await buildZaak(world, {});
      expect((await move(zaak.id)).status, 'nothing runs').to.equal(409);
      await instance(zaak.id);

      expect((await move(zaak.id, 'betalen')).status).to.equal(409);
    });

    it('is refused, and not offered, to a case that runs on the newest version', async () => {
      const zaak = await buildZaak(world, {});
      await instance(zaak.id, { version: 3 });

      const answer = await move(zaak.id);
      const { body } = await (await world.as('teamleider')).get(`/zaken/${zaak.id}`);

      expect([answer.status, answer.body.detail]).to.deep.equal([
        409,
        'Deze zaak loopt al in de nieuwste versie van haar proces.',
      ]);
      expect(body.handelingen).not.to.include('verplaatsen');
      expect(body.mijlpalen).to.deep.equal([]);
    });

    it('is refused at a milestone that the case did not come to: the law asks for what it would skip', async () => {
      const zaak = await buildZaak(world, {});
      await instance(zaak.id, { reached: ['naar-gegevens'] });

      const answers = [];
      for (const mijlpaal of ['onderzoek', 'besluit', 'toegekend'])
        answers.push(await move(zaak.id, mijlpaal));

      expect(answers.map(({ status }) => status)).to.deep.equal([409, 409, 409]);
      expect(answers[0]?.body.detail).to.match(/^Deze zaak is nog niet op dit punt geweest/);
      expect((await move(zaak.id, 'ontvangen')).status).to.equal(202);
    });

    it('takes what was done elsewhere, or in an earlier version, as done', async () => {
      const brought = await buildZaak(world, {});
      await world.database.asOwner("update zaken set mijlpaal = 'besluit' where id = $1", [
        brought.id,
      ]);
      await instance(brought.id, { reached: [] });
      const moved = await buildZaak(world, {});
      await instance(moved.id, { reached: ['opnieuw-verifieren'] });
      await world.database.asOwner(
        "update engine_process_instances set state = 'terminated' where zaak_id = $1",
        [moved.id],
      );
      await instance(moved.id, { reached: ['naar-gegevens'] });

      expect((await move(brought.id, 'toegekend')).status).to.equal(409);
      expect((await move(brought.id, 'onderzoek')).status).to.equal(202);
      expect((await move(moved.id, 'onderzoek')).status).to.equal(202);
    });

    it('may go to a place that the model of the case did not have: nobody can tell from it', async () => {
      const zaak = await buildZaak(world, {});
      await instance(zaak.id, { version: 1 });

      expect((await move(zaak.id, 'toegekend')).status).to.equal(409);
      expect((await move(zaak.id, 'besluit')).status).to.equal(202);
    });
  });

  describe('start', () => {
    it('makes person, case, case file, message and audit line; the engine gets codes only', async () => {
      const nudges = world.state.nudges;

      const { status, body } = await start();

      expect(status).to.equal(201);
      expect(body.nummer).to.match(/^2026-D-\d{6}$/);
      expect(world.state.nudges).to.equal(nudges + 1);
      const [row] = await world.database.asOwner<Record<string, unknown>>(
        `select z.status, z.regeling, z.melding_op::text, d.gegevens, o.inhoud, p.bsn_versleuteld, p.bsn_hash, a.actie
         from zaken z join dossiers d on d.zaak_id = z.id join outbox o on o.zaak_id = z.id join personen p on p.id = z.persoon_id
         join auditregels a on a.zaak_id = z.id where z.id = $1`,
        [body.id],
      );
      expect(row).to.deep.include({
        status: 'wordt-gestart',
        regeling: 'bijstand',
        melding_op: '2026-12-01',
        actie: 'zaak.gestart',
      });
      expect(row?.gegevens).to.deep.equal({
        melding: {
          regeling: 'bijstand',
          meldingsdatum: '2026-12-01',
          kanaal: 'balie',
          partner: false,
          zelfstandige: false,
          opnieuw: true,
        },
      });
      expect(row?.inhoud).to.deep.include({
        naam: 'aanvraag-gestart',
        correlatie: body.id,
        berichtId: `start-${body.id}`,
        variabelen: {
          zaakId: body.id,
          gemeente: 'dinkelland',
          regeling: 'bijstand',
          meldingOp: '2026-12-01',
          mijlpaal: null,
        },
      });
      expect(world.vault.decrypt(row?.bsn_versleuteld as Buffer)).to.equal('999990019');
      expect(world.vault.hash('999990019').equals(row?.bsn_hash as Buffer)).to.equal(true);
    });

    it('knows a person who was here before, per municipality', async () => {
      const tubbergen = await world.as('consulent-tubbergen');
      await start();
      await start();
      await start(tubbergen, { gemeente: 'tubbergen' });

      const persons = await world.database.asOwner(
        'select gemeente from personen where bsn_hash = $1 order by gemeente',
        [world.vault.hash('999990019')],
      );
      expect(persons).to.deep.equal([{ gemeente: 'dinkelland' }, { gemeente: 'tubbergen' }]);
    });

    it('refuses a number that fails the eleven-test, and a melding in the future', async () => {
      const number = await start(consulent, {}, { bsn: '123456789' });
      const future = await start(consulent, {}, { meldingsdatum: '2026-12-15' });

      expect(number.status).to.equal(422);
      expect(number.body.fouten[0].pointer).to.equal('/melding/bsn');
      expect(future.status).to.equal(422);
      expect(future.body.fouten[0].pointer).to.equal('/melding/meldingsdatum');
    });

    it('refuses a second application that runs for the same scheme, naming the first, unless it is meant', async () => {
      const once = { bsn: '999990676', opnieuw: undefined };
      const first = await start(consulent, {}, once);
      const second = await start(consulent, {}, once);
      const other = await start(consulent, {}, { ...once, regeling: 'ioaw' });
      const costs = { ...once, regeling: 'bijzondere-bijstand' };
      const twice = [await start(consulent, {}, costs), await start(consulent, {}, costs)];
      const meant = await start(consulent, {}, { ...once, opnieuw: true });

      expect([first, other, ...twice, meant].map(({ status }) => status)).to.deep.equal([
        201, 201, 201, 201, 201,
      ]);
      expect(second.status).to.equal(422);
      expect(second.body.fouten).to.deep.equal([
        {
          pointer: '/melding/opnieuw',
          melding: `Voor deze regeling loopt al een aanvraag van deze inwoner: zaak ${first.body.nummer}. Meldt de inwoner zich echt opnieuw? Kies dan ‘ja’.`,
        },
      ]);
    });

    it('lets one of two people start the same application at the same moment', async () => {
      const collega = await world.as('consulent-dinkelland-2');
      const once = { bsn: '999991462', opnieuw: undefined };
      const both = await Promise.all([start(consulent, {}, once), start(collega, {}, once)]);

      expect(both.map(({ status }) => status).sort()).to.deep.equal([201, 422]);
    });

    it('does not count what has ended, nor what runs in another municipality', async () => {
      const once = { bsn: '999992594', opnieuw: undefined };
      const ended = await start(consulent, {}, once);
      await world.database.asOwner(
        "update zaken set status = 'afgerond', beeindigd_op = now() where id = $1",
        [ended.body.id],
      );
      const again = await start(consulent, {}, once);
      const tubbergen = await world.as('consulent-tubbergen');
      const elsewhere = await start(tubbergen, { gemeente: 'tubbergen' }, once);

      expect([again.status, elsewhere.status]).to.deep.equal([201, 201]);
    });

    it('is offered to whom it is for', async () => {
      const offer = async (account: string) =>
        (await (await world.as(account)).get('/processen')).body.processen.find(
          ({ slug }: { slug: string }) => slug === 'aanvraag',
        );

      expect(await offer('consulent-dinkelland')).to.deep.include({
        startbaar: true,
        gemeenten: ['dinkelland'],
      });
      expect(await offer('bo-inkomen-1')).to.deep.include({ startbaar: false, gemeenten: [] });
      expect((await offer('consulent-dinkelland')).startFormulier.id).to.equal('aanvraag/melding');
    });
  });

  describe('list', () => {
    it('pages through all cases of the municipalities once, newest first, and filters', async () => {
      const own = await createApiWorld();
      try {
        const client = await own.as('bo-inkomen-1');
        for (let i = 0; i < 20; i += 1) {
          const gemeente = ['dinkelland', 'tubbergen', 'oldenzaal'][i % 3] as string;
          await buildZaak(own, {
            gemeente,
            gestartOp: new Date(MONDAY.getTime() - (i % 7) * 3_600_000),
            status: i % 4 ? 'in-behandeling' : 'afgerond',
          });
        }
        const found: { id: string; gestartOp: string; nummer: string }[] = [];
        let cursor: string | null = '';
        while (cursor !== null) {
          const { body } = await client.get(
            `/zaken?paginaGrootte=6${cursor && `&cursor=${cursor}`}`,
          );
          found.push(...body.zaken);
          cursor = body.volgende;
        }

        expect(new Set(found.map(({ id }) => id)).size).to.equal(20);
        expect(found).to.have.length(20);
        const times = found.map(({ gestartOp }) => gestartOp);
        expect(times).to.deep.equal([...times].sort().reverse());
        const count = async (query: string) =>
          (await client.get(`/zaken?${query}`)).body.aantal.aantal;
        expect(await count('status=lopend')).to.equal(15);
        expect(await count('status=afgerond')).to.equal(5);
        expect(await count('gemeente=oldenzaal')).to.equal(6);
        expect(await count(`zoek=${found[0]?.nummer.toLowerCase()}`)).to.equal(1);
        expect(await count('regeling=ioaw')).to.equal(0);
      } finally {
        await own.close();
      }
    });
  });

  describe('read', () => {
    it('shows the case with terms, tasks and facts, the number masked', async () => {
      const zaak = await buildZaak(world, { bsn: '999990056' });
      await buildTermijn(world, zaak);
      await buildTaak(world, zaak);
      await buildTaak(world, zaak, { functie: 'bo-inkomen', element: 'conceptbesluit-opstellen' });

      const { body } = await consulent.get(`/zaken/${zaak.id}`);

      expect(body.persoon).to.deep.include({ naam: 'Inwoner Test 1', bsnEinde: '056' });
      expect(JSON.stringify(body)).not.to.include('999990056');
      expect(body.beslistermijn).to.deep.equal({
        einddatum: '2027-01-26',
        waarschuwingOp: '2027-01-12',
        status: 'lopend',
      });
      expect(
        body.taken.map(({ functie, toegankelijk }: { functie: string; toegankelijk: boolean }) => [
          functie,
          toegankelijk,
        ]),
      ).to.have.deep.members([
        ['fo', true],
        ['bo-inkomen', false],
      ]);
      expect(
        body.feiten.map(({ sectie, titel }: { sectie: string; titel: string }) => [sectie, titel]),
      ).to.deep.equal([['melding', 'Melding']]);
      expect(body.handelingen).to.have.members(['opschorten', 'bsn-inzien']);
    });

    it('shows the number to who needs it, and writes that down', async () => {
      const zaak = await buildZaak(world, { bsn: '999990093' });

      const { body } = await consulent.post(`/zaken/${zaak.id}/bsn-inzagen`, {
        doel: 'Navraag bij de SVB',
      });

      expect(body).to.deep.equal({ bsn: '999990093' });
      const lines = await world.database.asOwner<{ alles: string }>(
        'select row_to_json(a)::text as alles from auditregels a where zaak_id = $1',
        [zaak.id],
      );
      expect(lines).to.have.length(1);
      expect(lines[0]?.alles).to.include('bsn.ingezien').and.not.include('999990093');
    });

    it('serves a letter as a file, and only with its own case', async () => {
      const [zaak, other] = [await buildZaak(world), await buildZaak(world)];
      const id = randomUUID();
      await world.database.asOwner(
        `insert into brieven (id, zaak_id, gemeente, sjabloon, onderwerp, pdf, opgesteld_op, sleutel)
         values ($1, $2, 'dinkelland', 'toekenning', 'Uw uitkering', '%PDF-1.7', now(), $3)`,
        [id, zaak.id, id],
      );

      const { brieven } = (await consulent.get(`/zaken/${zaak.id}/brieven`)).body;
      const file = await consulent.get(brieven[0].pad.replace('/api/v1', ''));

      expect(file.headers.get('content-type')).to.equal('application/pdf');
      expect(file.body).to.equal('%PDF-1.7');
      expect(file.headers.get('cache-control')).to.equal('no-store');
      expect((await consulent.get(`/zaken/${other.id}/brieven/${id}`)).status).to.equal(404);
    });

    it('tells the story of a case, newest first', async () => {
      const { body: zaak } = await start();
      const taak = await buildTaak(world, { id: zaak.id, gemeente: 'dinkelland' });
      world.state.now = new Date(MONDAY.getTime() + 60_000);
      await consulent.put(`/taken/${taak.id}/behandelaar`, { versie: 1 });

      const { gebeurtenissen } = (await consulent.get(`/zaken/${zaak.id}/tijdlijn`)).body;

      expect(
        gebeurtenissen.map(
          ({ soort, gebeurtenis }: { soort: string; gebeurtenis: string }) =>
            `${soort} ${gebeurtenis}`,
        ),
      ).to.deep.equal(['taak geclaimd', 'zaak gestart']);
      expect(gebeurtenissen[0].door.naam).to.equal('Consulent Dinkelland');
    });

    it('draws the processes of a case: where it is, which way it went, what is stuck', async () => {
      const zaak = await buildZaak(world);
      await world.database.asOwner(
        `insert into engine_process_definitions values ('9001', 'aanvraag', 3, 'aanvraag.bpmn', '<xml/>', now(), 1);
         insert into engine_process_instances (key, bpmn_process_id, version, process_definition_key, zaak_id, state, started_at, position)
           values ('9007199254740993', 'aanvraag', 3, '9001', '${zaak.id}', 'active', now(), 1);
         insert into engine_element_instances (key, process_instance_key, process_definition_key, bpmn_process_id, element_id, element_type, state, started_at, ended_at, position)
           values ('1', '9007199254740993', '9001', 'aanvraag', 'melding', 'START_EVENT', 'completed', now(), now(), 1),
                  ('2', '9007199254740993', '9001', 'aanvraag', 'identiteit-controleren', 'SERVICE_TASK', 'active', now(), null, 2);
         insert into engine_sequence_flows values ('9007199254740993', 'flow-1', 1, 1);
         insert into engine_incidents (key, process_instance_key, element_id, element_instance_key, error_type, error_message, created_at, position)
           values ('3', '9007199254740993', 'identiteit-controleren', '2', 'JOB_NO_RETRIES', 'De BRP antwoordt niet.', now(), 3)`,
      );

      const { body } = await consulent.get(`/zaken/${zaak.id}/proces`);

      expect(body.definities).to.deep.equal({ 9001: '<xml/>' });
      expect(body.instanties[0]).to.deep.include({
        instantie: '9007199254740993',
        proces: 'aanvraag',
        versie: 3,
        status: 'active',
      });
      expect(
        body.instanties[0].elementen.map(
          ({ elementId, actief, afgerond }: Record<string, unknown>) => [
            elementId,
            actief,
            afgerond,
          ],
        ),
      ).to.have.deep.members([
        ['melding', 0, 1],
        ['identiteit-controleren', 1, 0],
      ]);
      expect(body.instanties[0].stromen).to.deep.equal([{ elementId: 'flow-1', aantal: 1 }]);
      expect(body.instanties[0].incidenten[0].melding).to.equal('De BRP antwoordt niet.');
    });
  });

  describe('what holds a case up', () => {
    const wait = (zaak: { id: string }, key: string) =>
      world.database.asOwner(
        `insert into wachtende_stappen (job_key, element_instance_key, zaak_id, gemeente, element_id, register, sinds)
         values ($1, $1, $2, 'dinkelland', 'identiteit-controleren', 'de BRP', '2026-12-14T08:00:00Z')`,
        [key, zaak.id],
      );
    const message = (zaak: { id: string }, soort: string, status: string, fout: string | null) =>
      world.database.asOwner(
        `insert into outbox (soort, sleutel, reeks, zaak_id, gemeente, inhoud, status, laatste_fout)
         values ($2, gen_random_uuid()::text, 'r', $1, 'dinkelland', '{}', $3, $4)`,
        [zaak.id, soort, status, fout],
      );
    const seenBy = async (account: string, zaak: { id: string }) => {
      const client = await world.as(account);
      const { body } = await client.get(`/zaken/${zaak.id}/storingen`);
      return body.storingen.map(({ soort, wat }: Record<string, string>) => `${soort} ${wat}`);
    };

    it('is a step that waits for a register, until it was done or ended otherwise', async () => {
      const zaak = await buildZaak(world);
      await wait(zaak, 'k-1');
      await wait(zaak, 'k-2');
      await wait(zaak, 'k-3');
      await world.database.asOwner(
        `insert into inbox (job_key, job_type, zaak_id, gemeente, resultaat) values ('k-2', 't', '${zaak.id}', 'dinkelland', '{}');
         insert into engine_element_instances (key, process_instance_key, process_definition_key, bpmn_process_id, element_id, element_type, state, position)
           values ('k-3', '1', '1', 'aanvraag', 'identiteit-controleren', 'SERVICE_TASK', 'terminated', 1)`,
      );

      const { body } = await consulent.get(`/zaken/${zaak.id}/storingen`);

      expect(body.storingen).to.deep.equal([
        {
          soort: 'stap-wacht',
          wat: 'identiteit-controleren',
          register: 'de BRP',
          melding: null,
          sinds: '2026-12-14T08:00:00.000Z',
        },
      ]);
    });

    it('is a message that waits or that nobody takes; one that is just on its way is not', async () => {
      const zaak = await buildZaak(world);
      await message(zaak, 'betaling-opdragen', 'open', 'RegisterOnbereikbaar');
      await message(zaak, 'brief-verzenden', 'onbestelbaar', 'RegisterWeigert');
      await message(zaak, 'uitkering-wijzigen', 'open', null);
      await message(zaak, 'doorzending-versturen', 'bezorgd', 'RegisterOnbereikbaar');

      expect(await seenBy('consulent-dinkelland', zaak)).to.have.members([
        'bericht-wacht betaling-opdragen',
        'bericht-onbestelbaar brief-verzenden',
      ]);
    });

    it('is told of enforcement to enforcement alone', async () => {
      const zaak = await buildZaak(world);
      await message(zaak, 'srt-verwijzing-versturen', 'open', 'RegisterOnbereikbaar');

      expect(await seenBy('consulent-dinkelland', zaak)).to.deep.equal([]);
      expect(await seenBy('bo-handhaving', zaak)).to.have.length(1);
    });
  });

  describe('suspend and resume', () => {
    it('lets the decision term stand still and run again; its end moves, its watch hears of it, and the story tells', async () => {
      const zaak = await buildZaak(world);
      await buildTermijn(world, zaak);
      const before = (await consulent.get(`/zaken/${zaak.id}`)).body.beslistermijn.einddatum;

      const stopped = await consulent.post(`/zaken/${zaak.id}/opschortingen`, {
        grond: 'awb-4:15-2-a',
        toelichting: 'Schriftelijk ingestemd op 14 december.',
      });
      const twice = await consulent.post(`/zaken/${zaak.id}/opschortingen`, {
        grond: 'awb-4:15-2-a',
        toelichting: 'Schriftelijk ingestemd op 14 december.',
      });
      const { opschortingen } = (await consulent.get(`/zaken/${zaak.id}/opschortingen`)).body;
      world.state.now = new Date('2026-12-24T09:00:00Z');
      const late = await world.as('consulent-dinkelland');
      const resumed = await late.delete(`/zaken/${zaak.id}/opschortingen/${opschortingen[0].id}`);
      const again = await late.delete(`/zaken/${zaak.id}/opschortingen/${opschortingen[0].id}`);

      expect(stopped.body.status).to.equal('opgeschort');
      expect(twice.status).to.equal(409);
      expect(opschortingen[0]).to.deep.include({ van: '2026-12-14', tot: null });
      expect(resumed.body.status).to.equal('lopend');
      expect(Date.parse(resumed.body.einddatum) - Date.parse(before)).to.be.at.least(
        9 * 86_400_000,
      );
      expect(again.status).to.equal(409);
      const messages = await world.database.asOwner<{ naam: string }>(
        "select inhoud ->> 'naam' as naam from outbox where zaak_id = $1 order by id",
        [zaak.id],
      );
      expect(messages.map(({ naam }) => naam)).to.deep.equal([
        'termijn-gewijzigd',
        'beslistermijn-gewijzigd',
        'termijn-gewijzigd',
        'beslistermijn-gewijzigd',
      ]);
      const { termijnen } = (await late.get(`/zaken/${zaak.id}/termijnen`)).body;
      expect(
        termijnen[0].uitleg.some(({ artikel }: { artikel: string }) => artikel.includes('4:15')),
      ).to.equal(true);
    });

    it('refuses where no decision term runs', async () => {
      const zaak = await buildZaak(world);

      const answer = await consulent.post(`/zaken/${zaak.id}/opschortingen`, {
        grond: 'awb-4:15-2-a',
        toelichting: 'Schriftelijk ingestemd.',
      });

      expect(answer.status).to.equal(409);
      expect(answer.body.type).to.equal('/problemen/niet-mogelijk');
    });
  });

  describe('what happened', () => {
    const withdrawal = (ontvangenOp = '2026-12-14') => ({
      bericht: 'aanvraag/aanvraag-ingetrokken',
      formulierVersie: 1,
      gegevens: { intrekking: { ontvangenOp, toelichting: 'De inwoner heeft werk gevonden.' } },
    });

    it('is offered to those whom the form names', async () => {
      const zaak = await buildZaak(world);
      const ended = await buildZaak(world, { status: 'afgerond' });
      const offered = async (account: 'consulent-dinkelland' | 'bo-handhaving', id: string) =>
        (await (await world.as(account)).get(`/zaken/${id}`)).body.berichten.map(
          (bericht: { id: string }) => bericht.id,
        );

      expect(await offered('consulent-dinkelland', zaak.id)).to.deep.equal([
        'aanvraag/aanvraag-ingetrokken',
      ]);
      expect(await offered('bo-handhaving', zaak.id)).to.deep.equal([]);
      expect(await offered('consulent-dinkelland', ended.id)).to.deep.equal([]);
    });

    it('goes into the case file and to the process, once', async () => {
      const zaak = await buildZaak(world);

      const first = await consulent.post(`/zaken/${zaak.id}/berichten`, withdrawal());
      const second = await consulent.post(`/zaken/${zaak.id}/berichten`, withdrawal());

      expect([first.status, second.status]).to.deep.equal([202, 409]);
      const messages = await world.database.asOwner<{ naam: string }>(
        "select inhoud ->> 'naam' as naam from outbox where zaak_id = $1",
        [zaak.id],
      );
      expect(messages).to.deep.equal([{ naam: 'aanvraag-ingetrokken' }]);
      const { feiten } = (await consulent.get(`/zaken/${zaak.id}`)).body;
      expect(feiten.map(({ sectie }: { sectie: string }) => sectie)).to.include('intrekking');
    });

    it('is refused with the field, for a case that is over, or by whom may not', async () => {
      const zaak = await buildZaak(world);
      const ended = await buildZaak(world, { status: 'afgerond' });
      const handhaving = await world.as('bo-handhaving');
      const send = (id: string, body: object, by = consulent) =>
        by.post(`/zaken/${id}/berichten`, body);

      const future = await send(zaak.id, withdrawal('2026-12-15'));
      const over = await send(ended.id, withdrawal());
      const other = await send(zaak.id, withdrawal(), handhaving);
      const unknown = await send(zaak.id, { ...withdrawal(), bericht: 'aanvraag/bestaat-niet' });
      const start = await send(zaak.id, { ...withdrawal(), bericht: 'aanvraag/melding' });

      expect([future, over, other, unknown, start].map(({ status }) => status)).to.deep.equal([
        422, 409, 403, 403, 403,
      ]);
      expect(future.body.fouten).to.deep.equal([
        {
          pointer: '/intrekking/ontvangenOp',
          regel: 'x-verleden',
          melding:
            'Vul bij ‘Wanneer trok de inwoner de aanvraag in?’ een dag in die niet in de toekomst ligt.',
        },
      ]);
    });
  });
});
