import { randomUUID } from 'node:crypto';
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
      gegevens: { melding: { ...MELDING, ...melding } },
      ...anders,
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
        'termijn-gewijzigd',
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
