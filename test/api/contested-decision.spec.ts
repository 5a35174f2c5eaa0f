import { expect } from 'chai';
import { buildAfgerond, buildBesluit, buildTaak, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

/** Art. 7:5 Awb: who prepared or took the decision objected to has no part in the objection. */
describe('api: four eyes across cases', () => {
  let world: ApiWorld;
  let betrokken: Client;
  let ander: Client;
  let leider: Client;
  const idOf = (client: Client) => client.session?.medewerkerId ?? '';
  const REDEN = /^U was betrokken bij het besluit waartegen deze zaak zich richt\..*7:5 Awb/;
  const gegevens = { volledigheid: { volledig: true } };

  before(async () => {
    world = await createApiWorld();
    [betrokken, ander, leider] = [
      await world.as('bo-inkomen-1'),
      await world.as('bo-inkomen-2'),
      await world.as('teamleider'),
    ];
  });
  after(() => world.close());

  /** A case whose decision is contested, with what the other person did in it, and a task of the objection. */
  async function objection(
    did: (zaak: Awaited<ReturnType<typeof buildZaak>>) => Promise<unknown>,
    by: { opgesteldDoor?: string; genomenDoor?: string } = {},
    taak: Parameters<typeof buildTaak>[2] = {},
    of: Parameters<typeof buildZaak>[1] = {},
  ) {
    const zaak = await buildZaak(world, of);
    await did(zaak);
    const oorzaakBesluitId = await buildBesluit(world, zaak, by);
    const bezwaar = await buildZaak(world, { oorzaakBesluitId, oorzaakZaakId: zaak.id });
    return buildTaak(world, bezwaar, { functie: 'bo-inkomen', vierOgenBesluit: true, ...taak });
  }
  const drafted = async (zaak: Awaited<ReturnType<typeof buildZaak>>) => {
    await buildAfgerond(world, zaak, idOf(betrokken), { element: 'conceptbesluit-opstellen' });
    await buildTaak(world, zaak, {
      element: 'besluit-nemen',
      vierOgen: ['conceptbesluit-opstellen'],
      status: 'afgerond',
    });
  };

  it('who drafted it may not take the task: 403 that says why; a colleague may', async () => {
    const taak = await objection(drafted);

    const shown = await betrokken.get(`/taken/${taak.id}`);
    const answer = await betrokken.put(`/taken/${taak.id}/behandelaar`, { versie: 1 });
    const byOther = await ander.put(`/taken/${taak.id}/behandelaar`, { versie: 1 });

    expect(shown.body.handelingen).to.deep.equal([]);
    expect(shown.body.vierOgen.reden).to.match(REDEN);
    expect(answer.status).to.equal(403);
    expect(answer.body.type).to.equal('/problemen/vier-ogen');
    expect(answer.body.detail).to.match(REDEN);
    expect(byOther.status).to.equal(200);
    expect(byOther.body.handelingen).to.include('afronden');
    expect((await ander.get(`/taken/${taak.id}`)).body.vierOgen).to.equal(null);
  });

  it('nor complete it, when it was given to him before the rule could know', async () => {
    const taak = await objection(drafted, {}, { behandelaar: idOf(betrokken) });

    const answer = await betrokken.post(`/taken/${taak.id}/afronding`, { versie: 1, gegevens });

    expect(answer.status).to.equal(403);
    expect(answer.body.detail).to.match(REDEN);
    expect((await betrokken.delete(`/taken/${taak.id}/behandelaar?versie=1`)).status).to.equal(200);
  });

  it('nor be given it by a team leader, who is not offered him either', async () => {
    const taak = await objection(drafted);

    const { medewerkers } = (await leider.get(`/medewerkers?taakId=${taak.id}`)).body;
    const answer = await leider.put(`/taken/${taak.id}/behandelaar`, {
      versie: 1,
      medewerkerId: idOf(betrokken),
    });

    const ids = medewerkers.map(({ id }: { id: string }) => id);
    expect(ids).to.include(idOf(ander)).and.not.include(idOf(betrokken));
    expect(answer.status).to.equal(403);
    expect(answer.body.detail).to.match(/^Medewerker Inkomen 1 was betrokken bij het besluit/);
    const given = await leider.put(`/taken/${taak.id}/behandelaar`, {
      versie: 1,
      medewerkerId: idOf(ander),
    });
    expect(given.status).to.equal(200);
  });

  it('the list says that it is not for him', async () => {
    const taak = await objection(drafted);
    const row = async (client: Client) =>
      (await client.get(`/taken?weergave=kantoor&zaakId=${taak.zaakId}`)).body.taken[0];

    expect(await row(betrokken)).to.include({ id: taak.id, uitgesloten: true });
    expect(await row(ander)).to.include({ id: taak.id, uitgesloten: false });
  });

  it('holds for who decided', async () => {
    const taak = await objection((zaak) =>
      buildAfgerond(world, zaak, idOf(betrokken), {
        element: 'besluit-nemen',
        vierOgen: ['conceptbesluit-opstellen'],
      }),
    );
    expect((await betrokken.put(`/taken/${taak.id}/behandelaar`, { versie: 1 })).status).to.equal(
      403,
    );
  });

  it('holds for whom the decision itself names, also without a task here', async () => {
    for (const by of [{ opgesteldDoor: idOf(betrokken) }, { genomenDoor: idOf(betrokken) }]) {
      const taak = await objection(() => Promise.resolve(), by);
      const answer = await betrokken.put(`/taken/${taak.id}/behandelaar`, { versie: 1 });
      expect(answer.status, Object.keys(by)[0]).to.equal(403);
    }
  });

  it('holds by the case when no decision of ours is known', async () => {
    const zaak = await buildZaak(world);
    await drafted(zaak);
    const taak = await buildTaak(world, await buildZaak(world, { oorzaakZaakId: zaak.id }), {
      functie: 'bo-inkomen',
      vierOgenBesluit: true,
    });
    expect((await betrokken.get(`/taken/${taak.id}`)).body.uitgesloten).to.equal(true);
  });

  it('does not hold for other work in that case, nor for a task whose model does not ask for it', async () => {
    const other = await objection((zaak) => buildAfgerond(world, zaak, idOf(betrokken)));
    const open = await objection(drafted, {}, { vierOgenBesluit: false });

    for (const taak of [other, open]) {
      const answer = await betrokken.put(`/taken/${taak.id}/behandelaar`, { versie: 1 });
      expect(answer.status).to.equal(200);
    }
  });

  describe('behind a sealed case, of which the people of the objection may see nothing', () => {
    const sealed = { proces: 'srt-verwijzing', verzegeld: true } as const;
    const refused = async (taak: { id: string }) => {
      const shown = await betrokken.get(`/taken/${taak.id}`);
      const answer = await betrokken.put(`/taken/${taak.id}/behandelaar`, { versie: 1 });
      expect(shown.body.uitgesloten).to.equal(true);
      expect(shown.body.handelingen).to.deep.equal([]);
      expect(answer.status).to.equal(403);
      expect(answer.body.detail).to.match(REDEN);
      return answer;
    };

    it('holds for who prepared the decision there', async () => {
      const taak = await objection(drafted, {}, {}, sealed);

      await refused(taak);
      expect((await ander.put(`/taken/${taak.id}/behandelaar`, { versie: 1 })).status).to.equal(
        200,
      );
    });

    it('holds for whom the decision names', async () => {
      for (const by of [{ opgesteldDoor: idOf(betrokken) }, { genomenDoor: idOf(betrokken) }])
        await refused(await objection(() => Promise.resolve(), by, {}, sealed));
    });

    it('holds by the case when no decision of ours is known', async () => {
      const zaak = await buildZaak(world, sealed);
      await drafted(zaak);
      const bezwaar = await buildZaak(world, { oorzaakZaakId: zaak.id });
      await refused(
        await buildTaak(world, bezwaar, { functie: 'bo-inkomen', vierOgenBesluit: true }),
      );
    });

    it('is not offered by a team leader, and says nothing of the sealed case', async () => {
      const taak = await objection(drafted, {}, {}, sealed);

      const { medewerkers } = (await leider.get(`/medewerkers?taakId=${taak.id}`)).body;
      const ids = medewerkers.map(({ id }: { id: string }) => id);
      expect(ids).to.include(idOf(ander)).and.not.include(idOf(betrokken));
      const answer = await refused(taak);
      expect(JSON.stringify(answer.body)).not.to.match(/srt|verzegeld|recherche/i);
    });
  });
});
