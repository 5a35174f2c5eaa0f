import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { inTransaction } from '../../db/transaction.ts';
import { buildAfgerond, buildBesluit, buildTaak, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

const VOLLEDIG = { volledigheid: { volledig: true } };

/** Consulent 1 of Dinkelland is away, consulent 2 does the work. Today is Monday 14 December 2026. */
describe('api/vervangingen', () => {
  let world: ApiWorld;
  let away: Client;
  let substitute: Client;
  let awayId: string;
  let substituteId: string;
  beforeEach(async () => {
    world = await createApiWorld();
    away = await world.as('consulent-dinkelland');
    substitute = await world.as('consulent-dinkelland-2');
    awayId = away.session?.medewerkerId ?? '';
    substituteId = substitute.session?.medewerkerId ?? '';
  });
  afterEach(() => world.close());

  const idOf = async (account: Parameters<ApiWorld['as']>[0]) =>
    (await world.as(account)).session?.medewerkerId ?? '';
  const enter = (body: object = {}, client = away, key = randomUUID()) =>
    client.post(
      '/vervangingen',
      { vervangerId: substituteId, van: '2026-12-14', tot: '2026-12-18', ...body },
      key,
    );
  const entered = async (body: object = {}, client = away): Promise<string> => {
    const answer = await enter(body, client);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return answer.body.id;
  };
  const held = async (anders: Parameters<typeof buildTaak>[2] = {}, zaak = buildZaak(world)) =>
    (await buildTaak(world, await zaak, { behandelaar: awayId, ...anders })).id;
  const claim = (client: Client, id: string, versie = 1) =>
    client.put(`/taken/${id}/behandelaar`, { versie });
  const complete = (client: Client, id: string, versie: number) =>
    client.post(`/taken/${id}/afronding`, { versie, gegevens: VOLLEDIG });
  const mine = async (client: Client) => (await client.get('/taken?weergave=mijn')).body;
  const auditOf = async (id: string) =>
    (
      await world.database.asOwner<{ actie: string; actor: string; details: { namens?: string } }>(
        'select actie, actor, details from auditregels where object_id = $1 order by gemeente, volgnummer',
        [id],
      )
    ).map(({ actie, actor, details }) => [actie, actor, details.namens]);

  describe('doing the work of who is away', () => {
    it('shows it as done for him, and everything that is done says so', async () => {
      const zaak = await buildZaak(world);
      const taak = await held({}, Promise.resolve(zaak));
      await held({ behandelaar: substituteId });
      expect((await mine(substitute)).taken).to.have.length(1);
      await entered();

      const { taken, aantallen } = await mine(substitute);
      expect(aantallen.mijn.aantal).to.equal(2);
      const row = taken.find(({ id }: { id: string }) => id === taak);
      expect(row.namens).to.deep.equal(row.behandelaar);
      expect(row.namens.id).to.equal(awayId);

      expect((await claim(substitute, taak)).status).to.equal(200);
      expect((await mine(away)).taken[0]).to.deep.include({
        id: taak,
        behandelaar: { id: substituteId, naam: 'Consulent Dinkelland 2' },
        namens: { id: awayId, naam: 'Consulent Dinkelland' },
      });
      await substitute.put(`/taken/${taak}/concept`, { versie: 0, gegevens: {} });
      expect((await complete(substitute, taak, 2)).status).to.equal(202);

      expect(await auditOf(taak)).to.deep.equal([
        ['taak.geclaimd', substituteId, awayId],
        ['taak.concept', substituteId, awayId],
        ['taak.afgerond', substituteId, awayId],
      ]);
      const [inzending] = await world.database.asOwner<object>(
        'select door, namens from inzendingen where taak_id = $1',
        [taak],
      );
      expect(inzending).to.deep.equal({ door: substituteId, namens: awayId });
      const { gebeurtenissen } = (await substitute.get(`/zaken/${zaak.id}/tijdlijn`)).body;
      const acts = gebeurtenissen.filter(({ soort, door }: never) => soort === 'taak' && door);
      expect(acts).to.have.length(2);
      for (const { door, namens } of acts)
        expect([door.naam, namens]).to.deep.equal([
          'Consulent Dinkelland 2',
          'Consulent Dinkelland',
        ]);
    });

    it('goes back to whose it was, by the substitute or by himself', async () => {
      const taak = await held();
      const other = await held();
      await entered();
      await claim(substitute, taak);
      await claim(substitute, other);
      const back = await substitute.delete(`/taken/${taak}/behandelaar?versie=2`);
      expect(back.body.behandelaar).to.deep.equal({ id: awayId, naam: 'Consulent Dinkelland' });
      const [last] = await world.database.asOwner<{ soort: string; inhoud: object }>(
        'select soort, inhoud from outbox where reeks = $1 order by id desc limit 1',
        [`taak-${taak}`],
      );
      expect(last?.soort).to.equal('taak-toewijzen');
      expect(last?.inhoud).to.include({ medewerkerId: awayId });

      expect((await claim(away, other, 2)).status).to.equal(200);
      const row = (await mine(away)).taken.find(({ id }: { id: string }) => id === other);
      expect(row).to.deep.include({ namens: null });
      expect(row.behandelaar.id).to.equal(awayId);
      expect(await auditOf(other)).to.deep.equal([
        ['taak.geclaimd', substituteId, awayId],
        ['taak.geclaimd', awayId, undefined],
      ]);
    });

    it('holds during the period only: not before, not after, and not when it was ended', async () => {
      const taak = await held();
      const id = await entered({ van: '2026-12-15', tot: '2026-12-16' });
      expect((await claim(substitute, taak)).status, 'before').to.equal(409);

      // The evening before, and past midnight in Amsterdam.
      world.state.now = new Date('2026-12-14T22:59:00Z');
      expect((await claim(await world.as('consulent-dinkelland-2'), taak)).status).to.equal(409);
      world.state.now = new Date('2026-12-14T23:01:00Z');
      const later = await world.as('consulent-dinkelland-2');
      expect((await claim(later, taak)).status).to.equal(200);

      const second = await held();
      const ended = await (await world.as('consulent-dinkelland')).send(
        'POST',
        `/vervangingen/${id}/beeindiging`,
      );
      expect(ended.status).to.equal(200);
      expect((await claim(later, second)).status, 'ended').to.equal(409);
      const refused = await complete(later, taak, 2);
      expect(refused.status).to.equal(409);
      expect(refused.body.detail).to.match(/^U vervangt Consulent Dinkelland niet meer/);
      expect((await later.get(`/taken/${taak}`)).body.handelingen).to.deep.equal([
        'vrijgeven',
        'wegleggen',
        'bewaren',
      ]);
      expect((await later.delete(`/taken/${taak}/behandelaar?versie=2`)).status).to.equal(200);
      expect(
        (await complete(await world.as('consulent-dinkelland'), taak, 3)).status,
        'his again',
      ).to.equal(202);
    });

    it('is for the processes that were named, by the case and not by the part of it', async () => {
      const aanvraag = await held();
      const bezwaar = await held({}, buildZaak(world, { proces: 'bezwaar' }));
      await entered({ processen: ['bezwaar'] });

      const ids = (await mine(substitute)).taken.map(({ id }: { id: string }) => id);
      expect(ids).to.deep.equal([bezwaar]);
      expect((await claim(substitute, aanvraag)).status).to.equal(409);
      expect((await claim(substitute, bezwaar)).status).to.equal(200);
    });

    it('is the team when nobody is named: who has the function at the office, and nobody else', async () => {
      const taak = await held();
      await entered({ vervangerId: null });

      expect((await mine(substitute)).taken.map(({ id }: { id: string }) => id)).to.deep.equal([
        taak,
      ]);
      for (const account of ['consulent-tubbergen', 'bo-inkomen-1', 'teamleider', 'toz'] as const) {
        const outsider = await world.as(account);
        expect((await mine(outsider)).taken, account).to.deep.equal([]);
        expect((await claim(outsider, taak)).status, account).to.equal(404);
      }
      expect((await claim(substitute, taak)).status).to.equal(200);
    });
  });

  describe('gives no right that the substitute does not have', () => {
    it('not another function of who is away, and not the team leader who reads all', async () => {
      const inkomen = await idOf('bo-inkomen-1');
      const teamleider = await world.as('teamleider');
      const own = await held({ functie: 'bo-inkomen', behandelaar: inkomen });
      await world.database.asOwner(
        "insert into aanstellingen (medewerker_id, functie, kantoor_id) values ($1, 'bo-handhaving', 'backoffice')",
        [inkomen],
      );
      const other = await held({ functie: 'bo-handhaving', behandelaar: inkomen });
      await entered({ vervangerId: await idOf('bo-inkomen-2') }, await world.as('bo-inkomen-1'));

      const second = await world.as('bo-inkomen-2');
      expect((await mine(second)).taken.map(({ id }: { id: string }) => id)).to.deep.equal([own]);
      expect((await claim(second, other)).status).to.equal(404);
      const seen = (await teamleider.get(`/taken/${own}`)).body;
      expect(seen.handelingen).not.to.include('claimen');
      expect(seen.namens).to.equal(null);
    });

    it('no chain: what is done for another is not passed on to the substitute of the substitute', async () => {
      const taak = await held();
      await entered();
      await claim(substitute, taak);
      await world.database.asOwner(
        `insert into vervangingen (id, medewerker_id, vervanger_id, gemeenten, van, tot, gemaakt_door, gemaakt_op)
         values (gen_random_uuid(), $1, null, '{dinkelland}', '2026-12-14', '2026-12-18', $1, now())`,
        [substituteId],
      );
      const [third] = await world.database.asOwner<{ id: string }>(
        `with m as (insert into medewerkers (subject, naam) values ('consulent-dinkelland-3', 'Consulent Dinkelland 3') returning id)
         insert into aanstellingen (medewerker_id, functie, kantoor_id) select id, 'fo', 'fo-dinkelland' from m returning medewerker_id as id`,
      );
      expect(third?.id).to.be.a('string');
      const client = await world.as('consulent-dinkelland-3' as never);
      expect((await mine(client)).taken).to.deep.equal([]);
      expect((await claim(client, taak, 2)).status).to.equal(409);
    });
  });

  describe('four eyes count both', () => {
    const prepared = async (door: string, namens?: string) => {
      const zaak = await buildZaak(world);
      const { id } = await buildAfgerond(world, zaak, door, {
        element: 'conceptbesluit-opstellen',
      });
      if (namens)
        await world.database.asOwner('update inzendingen set namens = $2 where taak_id = $1', [
          id,
          namens,
        ]);
      return zaak;
    };
    const decision = { vierOgen: ['conceptbesluit-opstellen'] };

    it('who is away prepared it: his substitute may not complete it, also not after giving it back', async () => {
      const zaak = await prepared(awayId);
      const taak = await held(decision, Promise.resolve(zaak));
      await entered();
      expect((await substitute.get(`/taken/${taak}`)).body.vierOgen.reden).to.match(
        /^U doet deze taak namens Consulent Dinkelland\./,
      );
      await claim(substitute, taak);
      const refused = await complete(substitute, taak, 2);
      expect(refused.status).to.equal(403);
      expect(refused.body.detail).to.match(/ook niet namens een ander/);
      const back = await substitute.delete(`/taken/${taak}/behandelaar?versie=2`);
      expect(back.body.behandelaar.id, 'not free for the taking').to.equal(awayId);
    });

    it('the substitute prepared it himself: not for him either', async () => {
      const taak = await held(decision, prepared(substituteId) as never);
      await entered();
      await claim(substitute, taak);
      expect((await complete(substitute, taak, 2)).status).to.equal(403);
    });

    it('what was prepared for somebody keeps both from the decision', async () => {
      for (const client of [away, substitute]) {
        const taak = await held(
          { ...decision, behandelaar: client.session?.medewerkerId ?? '' },
          prepared(substituteId, awayId) as never,
        );
        expect((await complete(client, taak, 1)).status).to.equal(403);
      }
    });

    it('art. 7:5 Awb: who had a hand in the contested decision is not replaced by himself', async () => {
      const contested = await buildZaak(world);
      const besluit = await buildBesluit(world, contested, { genomenDoor: awayId });
      const zaak = buildZaak(world, { oorzaakZaakId: contested.id, oorzaakBesluitId: besluit });
      const taak = await held({ vierOgenBesluit: true }, zaak);
      await entered();
      const refused = await claim(substitute, taak);
      expect(refused.status).to.equal(403);
      expect(refused.body.detail).to.match(/art. 7:5 Awb/);

      // What the substitute did for him counts for him, in that decision as well.
      const other = await prepared(substituteId, awayId);
      await buildTaak(world, other, decision);
      const later = await buildTaak(world, await buildZaak(world, { oorzaakZaakId: other.id }), {
        vierOgenBesluit: true,
      });
      expect((await claim(away, later.id)).status).to.equal(403);
    });

    it('a colleague who is neither completes it', async () => {
      const zaak = await prepared(awayId);
      const taak = await buildTaak(world, zaak, { ...decision, behandelaar: substituteId });
      await entered();
      expect((await complete(substitute, taak.id, 1)).status).to.equal(202);
    });
  });

  describe('no new work for who is away', () => {
    it('not as the next task, and it says why', async () => {
      await buildTaak(world, await buildZaak(world));
      const bezwaar = await buildTaak(world, await buildZaak(world, { proces: 'bezwaar' }));
      const id = await entered({ processen: ['aanvraag'] });
      expect((await away.post('/taken/volgende', {})).body.taak.id).to.equal(bezwaar.id);
      expect((await away.post('/taken/volgende', {})).body.taak).to.equal(null);

      await away.send('POST', `/vervangingen/${id}/beeindiging`);
      await entered();
      const refused = await away.post('/taken/volgende', {});
      expect(refused.status).to.equal(409);
      expect(refused.body.detail).to.match(/^U staat als afwezig/);
      expect((await substitute.post('/taken/volgende', {})).body.taak).to.be.an('object');
    });

    it('not by dividing; the list of colleagues says until when', async () => {
      const teamleider = await world.as('teamleider');
      const een = await idOf('bo-inkomen-1');
      const twee = await idOf('bo-inkomen-2');
      await entered({ medewerkerId: een, vervangerId: twee }, teamleider);
      const taakIds: string[] = [];
      for (let i = 0; i < 3; i += 1)
        taakIds.push(await held({ functie: 'bo-inkomen', behandelaar: null }));
      const propose = async (medewerkerIds: string[]) =>
        (
          await teamleider.post('/verdelingen', {
            soort: 'toewijzen',
            wijze: 'om-beurten',
            reden: 'Weekbegin',
            taakIds,
            medewerkerIds,
          })
        ).body.regels;

      for (const { naar } of await propose([een, twee])) expect(naar.id).to.equal(twee);
      for (const { status } of await propose([een])) expect(status).to.equal('geweigerd');
      const { medewerkers } = (await teamleider.get('/medewerkers')).body;
      const until = (id: string) => medewerkers.find((one: { id: string }) => one.id === id);
      expect(until(een).afwezigTot).to.equal('2026-12-18');
      expect(until(twee).afwezigTot).to.equal(null);
    });

    it('by hand with a warning: the list of colleagues for a task names the substitute, unless the absence is for other processes', async () => {
      const teamleider = await world.as('teamleider');
      const een = await idOf('bo-inkomen-1');
      const twee = await idOf('bo-inkomen-2');
      const ended = await entered({ medewerkerId: een, vervangerId: twee }, teamleider);
      const taakId = await held({ functie: 'bo-inkomen', behandelaar: null });
      const away = async () => {
        const { medewerkers } = (await teamleider.get(`/medewerkers?taakId=${taakId}`)).body;
        const { afwezigTot, vervanger } = medewerkers.find(({ id }: { id: string }) => id === een);
        return [afwezigTot, vervanger?.id ?? null];
      };
      expect(await away()).to.deep.equal(['2026-12-18', twee]);

      await teamleider.post(`/vervangingen/${ended}/beeindiging`, {});
      await entered({ medewerkerId: een, vervangerId: twee, processen: ['bezwaar'] }, teamleider);
      expect(await away()).to.deep.equal([null, null]);
    });
  });

  describe('entering and ending', () => {
    it('one’s own, and as who divides the work that of the people of the office', async () => {
      const teamleider = await world.as('teamleider');
      const een = await idOf('bo-inkomen-1');
      const id = await entered({ medewerkerId: een, vervangerId: null }, teamleider);

      expect((await enter({ medewerkerId: substituteId, vervangerId: awayId })).status).to.equal(
        403,
      );
      expect((await enter({ medewerkerId: awayId }, teamleider)).status, 'other office').to.equal(
        403,
      );
      const choices = (await teamleider.get('/vervangingen/keuzes')).body;
      expect(choices.medewerkers[0].naam).to.equal('Teamleider Back office');
      expect(choices.medewerkers.map((one: { id: string }) => one.id)).to.include(een);
      const own = (await away.get('/vervangingen/keuzes')).body;
      expect(own.medewerkers.map((one: { id: string }) => one.id)).to.deep.equal([awayId]);
      expect(own.vervangers).to.deep.equal([
        { id: substituteId, naam: 'Consulent Dinkelland 2', alles: true },
      ]);
      expect((await away.get(`/vervangingen/keuzes?medewerkerId=${een}`)).status).to.equal(403);

      const seen = async (client: Client) =>
        (await client.get('/vervangingen')).body.vervangingen.map((one: { id: string }) => one.id);
      expect(await seen(teamleider)).to.deep.equal([id]);
      expect(await seen(await world.as('bo-inkomen-2')), 'the team').to.deep.equal([id]);
      expect(await seen(await world.as('bo-handhaving')), 'another function').to.deep.equal([]);
      expect(await seen(away)).to.deep.equal([]);
      expect(await auditOf(id)).to.have.length(3);
    });

    it('is ended by him or by who divides the work, once, and not by the substitute or a stranger', async () => {
      const id = await entered();
      const end = (client: Client) => client.send('POST', `/vervangingen/${id}/beeindiging`);
      expect((await end(substitute)).status).to.equal(403);
      expect((await end(await world.as('consulent-tubbergen'))).status).to.equal(404);
      expect((await end(away)).status).to.equal(200);
      expect((await end(away)).status, 'once more').to.equal(200);
      expect(await auditOf(id)).to.deep.equal([
        ['vervanging.ingevoerd', awayId, undefined],
        ['vervanging.beeindigd', awayId, undefined],
      ]);
      expect((await away.get('/vervangingen')).body.vervangingen).to.deep.equal([]);
      await entered({}); // the days are free again
    });

    it('refuses in words, at the field', async () => {
      const key = randomUUID();
      const first = await enter({ van: '2026-12-21', tot: '2026-12-24' }, away, key);
      const again = await enter({ van: '2026-12-21', tot: '2026-12-24' }, away, key);
      expect(again.body).to.deep.equal(first.body);
      const cases: [string, object, Client, string][] = [
        ['past', { van: '2026-12-13' }, away, '/van'],
        ['order', { tot: '2026-12-13' }, away, '/tot'],
        ['overlap', { van: '2026-12-24', tot: '2026-12-25' }, away, '/van'],
        ['himself', { vervangerId: awayId }, away, '/vervangerId'],
        ['no right', { vervangerId: await idOf('consulent-tubbergen') }, away, '/vervangerId'],
        ['nobody', { vervangerId: randomUUID() }, away, '/vervangerId'],
        [
          'substitute away',
          { vervangerId: awayId, van: '2026-12-23', tot: '2026-12-23' },
          substitute,
          '/vervangerId',
        ],
        ['chain', { vervangerId: null, van: '2026-12-22', tot: '2026-12-22' }, substitute, '/van'],
        ['no team', { vervangerId: null }, await world.as('consulent-tubbergen'), '/vervangerId'],
      ];
      for (const [what, body, client, pointer] of cases) {
        const answer = await enter(body, client);
        expect(answer.status, what).to.equal(400);
        expect(answer.body.fouten[0].pointer, what).to.equal(pointer);
        expect(answer.body.fouten[0].melding, what).to.match(/^[A-Z].*\.$/);
      }
      expect((await enter({ processen: ['gokken'] })).status).to.equal(400);
      expect((await enter({ van: '2026-02-31' })).status).to.equal(400);
    });

    it('lets one of two enter the same days at the same moment', async () => {
      const answers = await Promise.all([enter(), enter(), enter()]);
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, 400, 400]);
    });

    it('does not exist outside the municipalities of who is away, whatever the query', async () => {
      await entered();
      const count = (scope: string[]) =>
        inTransaction(world.database.db, scope, async (trx) =>
          Number((await trx('vervangingen').count('* as n'))[0]?.n),
        );
      expect(await count(['dinkelland'])).to.equal(1);
      expect(await count(['tubbergen', 'oldenzaal'])).to.equal(0);
      expect(await count([])).to.equal(0);
    });
  });
});
