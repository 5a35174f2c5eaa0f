import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { buildTaak, buildTermijn, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld, MONDAY } from './world.ts';

const VOLLEDIG = { volledigheid: { volledig: true } };

describe('api/taken', () => {
  let world: ApiWorld;
  let consulent: Client;
  let collega: Client;
  before(async () => {
    world = await createApiWorld();
    consulent = await world.as('consulent-dinkelland');
    collega = await world.as('consulent-dinkelland-2');
  });
  after(() => world.close());

  const openTaak = async (anders: Parameters<typeof buildTaak>[2] = {}) =>
    buildTaak(world, await buildZaak(world), anders);
  const claimed = async (client = consulent, anders: Parameters<typeof buildTaak>[2] = {}) => {
    const taak = await openTaak(anders);
    const { body } = await client.put(`/taken/${taak.id}/behandelaar`, { versie: 1 });
    return { ...taak, versie: body.versie as number };
  };
  const rowOf = async (id: string) =>
    (
      await world.database.asOwner<Record<string, unknown>>('select * from taken where id = $1', [
        id,
      ])
    )[0];
  const outboxOf = async (id: string) =>
    (
      await world.database.asOwner<{ soort: string }>(
        'select soort from outbox where reeks = $1 order by id',
        [`taak-${id}`],
      )
    ).map(({ soort }) => soort);

  describe('list', () => {
    let own: ApiWorld;
    before(async () => {
      own = await createApiWorld();
    });
    after(() => own.close());

    it('pages through every task once, in both orders', async () => {
      const client = await own.as('bo-inkomen-1');
      const ids = new Set<string>();
      for (const gemeente of ['dinkelland', 'tubbergen', 'oldenzaal']) {
        const zaak = await buildZaak(own, { gemeente });
        for (let i = 0; i < 9; i += 1) {
          const uitersteDatum = `2027-01-0${(i % 4) + 1}`;
          const aangemaaktOp = new Date(MONDAY.getTime() - (i % 3) * 60_000);
          const about = { uitersteDatum, aangemaaktOp, prioriteit: [50, 80, 20][i % 3] ?? 50 };
          ids.add((await buildTaak(own, zaak, { functie: 'bo-inkomen', ...about })).id);
        }
      }

      for (const volgorde of ['termijn', 'voorrang', 'nieuw', 'oud']) {
        const found: {
          id: string;
          uitersteDatum: string;
          aangemaaktOp: string;
          prioriteit: number;
        }[] = [];
        let cursor: string | null = '';
        while (cursor !== null) {
          const query: string = `weergave=alle&volgorde=${volgorde}&paginaGrootte=4${cursor && `&cursor=${cursor}`}`;
          const { body } = await client.get(`/taken?${query}`);
          found.push(...body.taken);
          cursor = body.volgende;
        }
        expect(found.map(({ id }) => id)).to.have.length(27);
        expect(new Set(found.map(({ id }) => id))).to.deep.equal(ids);
        const keys = found.map(({ prioriteit, uitersteDatum, aangemaaktOp }) => {
          if (volgorde === 'voorrang') return `${100 - prioriteit} ${uitersteDatum}`;
          return volgorde === 'termijn' ? uitersteDatum : aangemaaktOp;
        });
        const sorted = [...keys].sort();
        expect(keys, volgorde).to.deep.equal(volgorde === 'nieuw' ? sorted.reverse() : sorted);
      }
    });

    it('shows mine, those nobody holds, and all; and counts each', async () => {
      const [mine, other] = [await own.as('consulent-tubbergen'), await own.as('bo-kwaliteit')];
      const zaak = await buildZaak(own, { gemeente: 'tubbergen' });
      const held = await buildTaak(own, zaak, { behandelaar: mine.session?.medewerkerId ?? null });
      const free = await buildTaak(own, zaak);
      const foreign = await buildTaak(own, zaak, {
        functie: 'bo-kwaliteit',
        behandelaar: other.session?.medewerkerId ?? null,
      });

      const ids = async (weergave: string) =>
        (await mine.get(`/taken?weergave=${weergave}`)).body.taken.map(
          ({ id }: { id: string }) => id,
        );
      expect(await ids('mijn')).to.deep.equal([held.id]);
      expect(await ids('kantoor')).to.deep.equal([free.id]);
      expect(await ids('alle'))
        .to.have.members([held.id, free.id])
        .and.not.include(foreign.id);
      expect((await mine.get('/taken')).body.aantallen).to.deep.equal({
        mijn: { aantal: 1, meer: false },
        kantoor: { aantal: 1, meer: false },
        alle: { aantal: 2, meer: false },
        weggelegd: { aantal: 0, meer: false },
      });
    });

    it('filters by municipality, function, task, case and lateness', async () => {
      const client = await own.as('teamleider');
      const zaak = await buildZaak(own, { gemeente: 'oldenzaal' });
      const late = await buildTaak(own, zaak, {
        functie: 'bo-handhaving',
        element: 'besluit-nemen',
        uitersteDatum: '2026-12-13',
      });

      for (const filter of [
        'functie=bo-handhaving',
        'elementId=besluit-nemen',
        `zaakId=${zaak.id}`,
        'teLaat=true',
        'gemeente=oldenzaal&functie=bo-handhaving',
      ]) {
        const { body } = await client.get(`/taken?weergave=alle&${filter}`);
        expect(
          body.taken.map(({ id }: { id: string }) => id),
          filter,
        ).to.deep.equal([late.id]);
      }
      expect(
        (await client.get('/taken?weergave=alle&gemeente=tubbergen&functie=bo-handhaving')).body
          .taken,
      ).to.deep.equal([]);
    });

    it('finds by the beginning of a case number, by the name of the task, and by who holds it', async () => {
      const client = await own.as('teamleider');
      const holder = (await own.as('bo-kwaliteit')).session?.medewerkerId ?? '';
      const zaak = await buildZaak(own, { gemeente: 'tubbergen', nummer: '2031-T-000042' });
      const taak = await buildTaak(own, zaak, { functie: 'bo-kwaliteit', behandelaar: holder });
      const { naam } = (await client.get(`/taken/${taak.id}`)).body;
      const find = async (filter: string) =>
        (await client.get(`/taken?weergave=alle&${filter}`)).body.taken as {
          id: string;
          naam: string;
          behandelaar: { id: string } | null;
        }[];

      for (const zoek of ['2031', '2031-t', '2031-T-000042'])
        expect(
          (await find(`zoek=${zoek}`)).map(({ id }) => id),
          zoek,
        ).to.deep.equal([taak.id]);
      expect(await find('zoek=2031-T-000043')).to.deep.equal([]);
      expect(await find('zoek=2031-D')).to.deep.equal([]);

      const named = await find(`zoek=${encodeURIComponent(naam.slice(1, 6).toUpperCase())}`);
      expect(named.map(({ id }) => id)).to.include(taak.id);
      expect(await find('zoek=geen%20taak%25heet%20zo')).to.deep.equal([]);
      expect(await find('zoek=%25%25%25'), 'a wildcard is a sign like any other').to.deep.equal([]);

      const held = await find(`behandelaarId=${holder}`);
      expect(held.map(({ id }) => id)).to.include(taak.id);
      expect(new Set(held.map(({ behandelaar }) => behandelaar?.id))).to.deep.equal(
        new Set([holder]),
      );
      for (const zoek of ['999990019', '17-05-1980', 'ab'])
        expect((await client.get(`/taken?zoek=${zoek}`)).status, zoek).to.equal(400);
    });

    it('refuses a cursor that was changed, is of another list or of another reader', async () => {
      const client = await own.as('bo-inkomen-1');
      const other = await own.as('bo-inkomen-2');
      const { volgende } = (await client.get('/taken?weergave=alle&paginaGrootte=1')).body;
      const changed = `${volgende.slice(0, -6)}${volgende.at(-6) === 'A' ? 'B' : 'A'}${volgende.slice(-5)}`;

      for (const [reader, query] of [
        [client, `weergave=alle&cursor=${changed}`],
        [client, `weergave=kantoor&cursor=${volgende}`],
        [client, 'weergave=alle&cursor=x.y'],
        [other, `weergave=alle&cursor=${volgende}`],
      ] as const) {
        const answer = await reader.get(`/taken?${query}`);
        expect(answer.status, query).to.equal(400);
      }
    });

    it('refuses unknown and wrong parameters by name', async () => {
      const client = await own.as('bo-inkomen-1');

      const answer = await client.get('/taken?weergave=iedereen&paginaGrootte=1000&zomaar=1');

      expect(answer.status).to.equal(400);
      expect(answer.body.fouten.map(({ pointer }: { pointer: string }) => pointer)).to.have.members(
        ['/weergave', '/paginaGrootte', '/zomaar'],
      );
    });
  });

  describe('read', () => {
    it('brings the form, what the case file knows of it, and what may be done', async () => {
      const taak = await openTaak();

      const { body } = await consulent.get(`/taken/${taak.id}`);

      expect(body.formulier.pad).to.equal(
        '/api/v1/formulieren/aanvraag/volledigheid-beoordelen/versies/1',
      );
      expect(body.handelingen).to.deep.equal(['claimen']);
      expect(JSON.stringify(body)).not.to.include('999990019');
    });

    it('serves the form and its validator for ever, as a module without eval', async () => {
      const taak = await openTaak();
      const { formulier } = (await consulent.get(`/taken/${taak.id}`)).body;

      const form = await consulent.get(formulier.pad.replace('/api/v1', ''));
      const module = await consulent.get(formulier.validatorPad.replace('/api/v1', ''));

      expect(form.headers.get('cache-control')).to.include('immutable');
      expect(form.body.schema.$id).to.equal('aanvraag/volledigheid-beoordelen');
      expect(module.headers.get('content-type')).to.include('text/javascript');
      expect(module.body).to.match(/^export default /);
    });
  });

  describe('hold', () => {
    it('claims and gives back; the engine hears of both in order', async () => {
      const taak = await openTaak();

      const claim = await consulent.put(`/taken/${taak.id}/behandelaar`, { versie: 1 });
      const release = await consulent.delete(
        `/taken/${taak.id}/behandelaar?versie=${claim.body.versie}`,
      );

      expect(claim.body).to.include({ versie: 2, status: 'open' });
      expect(claim.body.behandelaar.naam).to.equal('Consulent Dinkelland');
      expect(claim.body.handelingen).to.include('afronden');
      expect(release.body).to.include({ versie: 3, behandelaar: null });
      expect(await outboxOf(taak.id)).to.deep.equal(['taak-toewijzen', 'taak-vrijgeven']);
    });

    it('tells who was first, and since when', async () => {
      const taak = await claimed();

      const answer = await collega.put(`/taken/${taak.id}/behandelaar`, { versie: 1 });

      expect(answer.status).to.equal(409);
      expect(answer.body.type).to.equal('/problemen/tussentijds-gewijzigd');
      expect(answer.body.detail).to.equal(
        'Consulent Dinkelland heeft deze taak sinds 14 december 2026 om 10:00 in behandeling.',
      );
      expect(answer.body.huidig).to.deep.include({
        versie: 2,
        status: 'open',
        op: MONDAY.toISOString(),
      });
    });

    it('does nothing when I claim what I hold already, and nothing when nobody holds what I release', async () => {
      const taak = await claimed();
      expect(
        (await consulent.put(`/taken/${taak.id}/behandelaar`, { versie: 1 })).body.versie,
      ).to.equal(2);

      await consulent.delete(`/taken/${taak.id}/behandelaar?versie=2`);
      expect(
        (await consulent.delete(`/taken/${taak.id}/behandelaar?versie=2`)).body.versie,
      ).to.equal(3);
    });

    it('does not give back what a colleague holds, unless a team leader does', async () => {
      const inkomen = await world.as('bo-inkomen-1');
      const leider = await world.as('teamleider');
      const taak = await claimed(inkomen, { functie: 'bo-inkomen' });

      const other = await (await world.as('bo-inkomen-2')).delete(
        `/taken/${taak.id}/behandelaar?versie=2`,
      );
      const leader = await leider.delete(`/taken/${taak.id}/behandelaar?versie=2`);

      expect(other.status).to.equal(409);
      expect(leader.status).to.equal(200);
    });

    it('lets a team leader give a task to who may do it, and to nobody else', async () => {
      const leider = await world.as('teamleider');
      const taak = await openTaak({ functie: 'bo-inkomen' });
      const { medewerkers } = (await leider.get(`/medewerkers?taakId=${taak.id}`)).body;
      const inkomen = await world.as('bo-inkomen-2');
      const wrong = await world.as('bo-kwaliteit');

      const refused = await leider.put(`/taken/${taak.id}/behandelaar`, {
        versie: 1,
        medewerkerId: wrong.session?.medewerkerId,
      });
      const given = await leider.put(`/taken/${taak.id}/behandelaar`, {
        versie: 1,
        medewerkerId: inkomen.session?.medewerkerId,
      });
      const byPeer = await inkomen.put(`/taken/${taak.id}/behandelaar`, {
        versie: 2,
        medewerkerId: wrong.session?.medewerkerId,
      });

      expect(medewerkers.map(({ naam }: { naam: string }) => naam)).to.deep.equal([
        'Medewerker Inkomen 1',
        'Medewerker Inkomen 2',
      ]);
      expect(refused.status).to.equal(409);
      expect(given.body.behandelaar.naam).to.equal('Medewerker Inkomen 2');
      expect(byPeer.status).to.equal(403);
    });

    it('lets exactly one of twenty claim', async () => {
      const taak = await openTaak();

      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          (i % 2 ? consulent : collega).put(`/taken/${taak.id}/behandelaar`, { versie: 1 }),
        ),
      );

      // The one who won may ask again and gets the same answer; the other is told who won.
      const winner =
        (await rowOf(taak.id))?.behandelaar_id === consulent.session?.medewerkerId ? 1 : 0;
      expect(answers.map(({ status }, i) => [i % 2, status])).to.deep.equal(
        answers.map((_, i) => [i % 2, i % 2 === winner ? 200 : 409]),
      );
      expect(await rowOf(taak.id)).to.include({ versie: 2 });
    });
  });

  describe('draft', () => {
    it('is kept for who comes back, without the BSN, and has versions', async () => {
      const taak = await claimed(consulent, { element: 'identiteit-herstellen' });
      const gegevens = { identiteit: { bsn: '999990019', bewijs: 'paspoort' } };

      const first = await consulent.put(`/taken/${taak.id}/concept`, { versie: 0, gegevens });
      const second = await consulent.put(`/taken/${taak.id}/concept`, { versie: 1, gegevens });
      const stale = await consulent.put(`/taken/${taak.id}/concept`, { versie: 1, gegevens });

      expect([first.body.versie, second.body.versie]).to.deep.equal([1, 2]);
      expect(stale.status).to.equal(409);
      expect(stale.body.huidig.versie).to.equal(2);
      const { body } = await consulent.get(`/taken/${taak.id}`);
      expect(body.gegevens.identiteit).to.deep.equal({ bewijs: 'paspoort' });
      expect(body.concept).to.deep.include({ versie: 2 });
    });

    it('is only for who holds the task', async () => {
      const taak = await claimed();

      const answer = await collega.put(`/taken/${taak.id}/concept`, { versie: 0, gegevens: {} });

      expect(answer.status).to.equal(409);
      expect(answer.body.huidig.door.naam).to.equal('Consulent Dinkelland');
    });
  });

  describe('complete', () => {
    it('stores submission, case file, source, event, audit line and message in one go, and wakes the relay', async () => {
      const taak = await claimed();
      await consulent.put(`/taken/${taak.id}/concept`, { versie: 0, gegevens: VOLLEDIG });
      const nudges = world.state.nudges;

      const answer = await consulent.post(`/taken/${taak.id}/afronding`, {
        versie: taak.versie,
        gegevens: VOLLEDIG,
      });

      expect(answer.body).to.include({ status: 'wordt-verwerkt', versie: 3 });
      expect(world.state.nudges).to.equal(nudges + 1);
      const [row] = await world.database.asOwner<Record<string, unknown>>(
        `select t.status, d.gegevens -> 'volledigheid' as sectie, h.bron, h.taak_id, i.proces_variabelen, c.taak_id as concept,
           o.inhoud, a.actie, a.actor, g.soort
         from taken t join dossiers d on d.zaak_id = t.zaak_id join dossier_herkomst h on h.zaak_id = t.zaak_id and h.sectie = 'volledigheid'
         join inzendingen i on i.taak_id = t.id left join concepten c on c.taak_id = t.id
         join outbox o on o.reeks = 'taak-' || t.id and o.soort = 'taak-afronden'
         join auditregels a on a.object_id = t.id::text and a.actie = 'taak.afgerond'
         join taak_gebeurtenissen g on g.taak_id = t.id and g.soort = 'afgerond' where t.id = $1`,
        [taak.id],
      );
      expect(row).to.deep.include({
        status: 'wordt-verwerkt',
        sectie: VOLLEDIG.volledigheid,
        bron: 'medewerker',
        taak_id: taak.id,
        concept: null,
      });
      expect(row?.proces_variabelen).to.deep.equal({ volledig: true });
      expect(row?.inhoud).to.deep.include({ variabelen: { volledig: true } });
      expect((await consulent.get(`/taken/${taak.id}`)).body.gegevens.volledigheid).to.deep.equal(
        VOLLEDIG.volledigheid,
      );
    });

    it('refuses a day beyond the longest extension at its field, and takes that day itself (Bbz: thirteen weeks)', async () => {
      const leider = await world.as('teamleider');
      const ask = async (regeling: string, nieuweDatum: string) => {
        const zaak = await buildZaak(world, { regeling });
        await buildTermijn(world, zaak, { begintOp: '2026-12-01' });
        const taak = await buildTaak(world, zaak, {
          functie: 'teamleider',
          proces: 'termijnbewaking',
          element: 'beslistermijn-verlengen',
          behandelaar: leider.session?.medewerkerId ?? null,
        });
        const reden = 'ROZ Twente heeft meer tijd nodig voor zijn advies.';
        return leider.post(`/taken/${taak.id}/afronding`, {
          versie: 1,
          gegevens: { verlenging: { verlengen: true, nieuweDatum, reden } },
        });
      };

      const refused = await ask('bbz', '2027-04-28');

      expect(refused.status).to.equal(422);
      expect(refused.body.fouten).to.deep.equal([
        {
          pointer: '/verlenging/nieuweDatum',
          regel: 'x-verlengt',
          melding:
            'Deze termijn mag ten hoogste 13 weken langer worden. Kies een dag tot en met 27 april 2027.',
        },
      ]);
      expect((await ask('bbz', '2027-04-27')).status).to.equal(202);
      expect((await ask('bijstand', '2027-04-28')).status).to.equal(202);
    });

    it('stays in my list while the engine works on it', async () => {
      const taak = await claimed();
      await consulent.post(`/taken/${taak.id}/afronding`, { versie: 2, gegevens: VOLLEDIG });

      const { taken } = (await consulent.get(`/taken?weergave=mijn&zaakId=${taak.zaakId}`)).body;

      expect(taken).to.have.length(1);
      expect(taken[0].status).to.equal('wordt-verwerkt');
    });

    it('moves the case to the person with the corrected number, and shows that number nowhere', async () => {
      const taak = await claimed(consulent, { element: 'identiteit-herstellen' });
      const gegevens = { identiteit: { bsn: '999990056', bewijs: 'paspoort' } };

      const answer = await consulent.post(`/taken/${taak.id}/afronding`, { versie: 2, gegevens });

      expect(answer.status).to.equal(202);
      const [row] = await world.database.asOwner<{ hash: Buffer; alles: string }>(
        `select p.bsn_hash as hash, (select jsonb_agg(x)::text from (
           select gegevens from dossiers union all select gegevens from inzendingen union all select inhoud from outbox
           union all select details from auditregels union all select antwoord from idempotentie) x (inhoud)) as alles
         from zaken z join personen p on p.id = z.persoon_id where z.id = $1`,
        [taak.zaakId],
      );
      expect(row?.hash.equals(world.vault.hash('999990056'))).to.equal(true);
      expect(row?.alles).not.to.include('999990056');
    });

    it('lets exactly one of two people complete what passed from hand to hand', async () => {
      for (let i = 0; i < 10; i += 1) {
        const taak = await claimed();
        const answers = await Promise.all([
          consulent.post(`/taken/${taak.id}/afronding`, { versie: 2, gegevens: VOLLEDIG }),
          consulent.post(
            `/taken/${taak.id}/afronding`,
            { versie: 2, gegevens: { volledigheid: { volledig: true } } },
            randomUUID(),
          ),
          collega.post(`/taken/${taak.id}/afronding`, { versie: 2, gegevens: VOLLEDIG }),
          consulent.delete(`/taken/${taak.id}/behandelaar?versie=2`),
        ]);

        const changed = answers.filter(({ status }) => status < 300);
        expect(changed, JSON.stringify(answers.map(({ status }) => status))).to.have.length(1);
        const inzendingen = await world.database.asOwner(
          'select from inzendingen where taak_id = $1',
          [taak.id],
        );
        expect(inzendingen).to.have.length(changed[0]?.status === 202 ? 1 : 0);
      }
    });

    it('does not let who only leads the team do the work of the team', async () => {
      const leider = await world.as('teamleider');
      const taak = await openTaak({ functie: 'bo-inkomen' });

      const answer = await leider.put(`/taken/${taak.id}/behandelaar`, { versie: 1 });

      expect(answer.status).to.equal(403);
    });
  });
});
