import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Verdeling } from '../../api/verdelingen/schema.ts';
import { buildTaak, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api/verdelingen', () => {
  let world: ApiWorld;
  let teamleider: Client;
  let een: string;
  let twee: string;
  beforeEach(async () => {
    world = await createApiWorld();
    teamleider = await world.as('teamleider');
    een = (await world.as('bo-inkomen-1')).session?.medewerkerId ?? '';
    twee = (await world.as('bo-inkomen-2')).session?.medewerkerId ?? '';
  });
  afterEach(() => world.close());

  const build = async (anders: Parameters<typeof buildTaak>[2] = {}) =>
    (await buildTaak(world, await buildZaak(world), { functie: 'bo-inkomen', ...anders })).id;
  const propose = (body: object, key = randomUUID()) =>
    teamleider.post(
      '/verdelingen',
      { soort: 'toewijzen', wijze: 'om-beurten', reden: 'Ziekte van een collega', ...body },
      key,
    );
  const step = async (id: string, what: 'stappen' | 'terugdraaiingen'): Promise<Verdeling> =>
    (await teamleider.send('POST', `/verdelingen/${id}/${what}`)).body;
  const statuses = ({ regels }: Verdeling) => regels.map(({ status }) => status);
  const holderOf = async (id: string) =>
    (
      await world.database.asOwner<{ behandelaar_id: string | null }>(
        'select behandelaar_id from taken where id = $1',
        [id],
      )
    )[0]?.behandelaar_id;

  it('proposes without changing anything, divides step by step, and takes it back', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 23; i++) ids.push(await build({ behandelaar: i === 0 ? twee : null }));
    const proposal = (await propose({ taakIds: ids, medewerkerIds: [een, twee] })).body;

    expect(statuses(proposal)).to.deep.equal(Array(23).fill('gepland'));
    expect(await holderOf(ids[1] ?? '')).to.equal(null);

    const half = await step(proposal.id, 'stappen');
    expect(statuses(half).filter((status) => status === 'gedaan')).to.have.length(20);
    const whole = await step(proposal.id, 'stappen');
    expect(statuses(whole)).to.deep.equal(Array(23).fill('gedaan'));
    expect(statuses(await step(proposal.id, 'stappen')), 'once more').to.deep.equal(
      statuses(whole),
    );
    for (const { taakId, naar } of whole.regels) expect(await holderOf(taakId)).to.equal(naar?.id);
    const counted = whole.regels.filter(({ naar }) => naar?.id === een).length;
    expect([11, 12]).to.include(counted);
    const { body } = await teamleider.get(`/taken/${ids[1]}`);
    expect(body.gebeurtenissen.at(-1)).to.include({
      soort: 'toegewezen',
      toelichting: 'Ziekte van een collega',
    });

    await step(proposal.id, 'terugdraaiingen');
    const back = await step(proposal.id, 'terugdraaiingen');
    expect(statuses(back)).to.deep.equal(Array(23).fill('teruggedraaid'));
    for (const { taakId, van } of back.regels)
      expect(await holderOf(taakId)).to.equal(van?.id ?? null);
  });

  it('says per task why not, and goes on: changed meanwhile, and nobody who may', async () => {
    const changed = await build();
    const fine = await build();
    const other = await build({ functie: 'bo-handhaving' });
    const { body: proposal } = await propose({
      taakIds: [changed, fine, other],
      medewerkerIds: [een],
    });
    expect(proposal.regels.find(({ taakId }: never) => taakId === other)).to.include({
      status: 'geweigerd',
      melding: 'Geen van de gekozen collega’s mag deze taak doen.',
    });
    const colleague = await world.as('bo-inkomen-2');
    await colleague.put(`/taken/${changed}/behandelaar`, { versie: 1 });

    const after = await step(proposal.id, 'stappen');

    const line = (id: string) => after.regels.find(({ taakId }) => taakId === id);
    expect(line(changed)?.status).to.equal('geweigerd');
    expect(line(changed)?.melding).to.match(/Medewerker Inkomen 2/);
    expect(await holderOf(changed)).to.equal(twee);
    expect(line(fine)?.status).to.equal('gedaan');
  });

  it('does not take back what somebody has gone on with', async () => {
    const taak = await build();
    const { body: proposal } = await propose({ taakIds: [taak], medewerkerIds: [een] });
    await step(proposal.id, 'stappen');
    const first = await world.as('bo-inkomen-1');
    const { versie } = (await first.get(`/taken/${taak}`)).body;
    const free = await first.delete(`/taken/${taak}/behandelaar?versie=${versie}`);
    await (await world.as('bo-inkomen-2')).put(`/taken/${taak}/behandelaar`, {
      versie: free.body.versie,
    });

    const back = await step(proposal.id, 'terugdraaiingen');

    expect(statuses(back)).to.deep.equal(['niet-teruggedraaid']);
    expect(back.regels[0]?.melding).to.match(/Medewerker Inkomen 2/);
    expect(await holderOf(taak)).to.equal(twee);
  });

  it('releases a whole view, but not what nobody holds', async () => {
    const held = await build({ behandelaar: een });
    const free = await build();
    const { body: proposal } = await propose({
      soort: 'vrijgeven',
      wijze: undefined,
      filter: { weergave: 'alle', functie: 'bo-inkomen' },
    });
    const after = await step(proposal.id, 'stappen');

    expect(after.regels.map(({ taakId, status }) => [taakId, status])).to.have.deep.members([
      [held, 'gedaan'],
      [free, 'geweigerd'],
    ]);
    expect(await holderOf(held)).to.equal(null);
  });

  it('gives priority, leaves who works on a task alone, and takes it back unless somebody changed it', async () => {
    const held = await build({ behandelaar: een });
    const pressing = await build({ prioriteit: 80 });
    const contested = await build();
    const priorityOf = async (id: string) =>
      (
        await world.database.asOwner<{ prioriteit: number; versie: number }>(
          'select prioriteit, versie from taken where id = $1',
          [id],
        )
      )[0];
    const prioritize = async (taakIds: string[], prioriteit: number) =>
      (await propose({ soort: 'prioriteren', wijze: undefined, taakIds, prioriteit })).body;
    const proposal = await prioritize([held, pressing, contested], 80);
    expect(await priorityOf(held)).to.deep.equal({ prioriteit: 50, versie: 1 });

    const after = await step(proposal.id, 'stappen');

    const line = ({ regels }: Verdeling, id: string) => regels.find(({ taakId }) => taakId === id);
    expect(line(after, held)).to.include({
      status: 'gedaan',
      vanPrioriteit: 50,
      naarPrioriteit: 80,
    });
    expect(line(after, pressing)).to.include({
      status: 'geweigerd',
      melding: 'Deze taak staat al zo.',
    });
    expect(await priorityOf(held)).to.deep.equal({ prioriteit: 80, versie: 1 });
    expect(await holderOf(held)).to.equal(een);
    const { body } = await teamleider.get(`/taken/${held}`);
    expect(body.gebeurtenissen.at(-1)).to.include({
      soort: 'geprioriteerd',
      toelichting: 'Ziekte van een collega',
    });
    const [written] = await world.database.asOwner<{ details: object }>(
      "select details from auditregels where actie = 'taak.geprioriteerd' and object_id = $1",
      [held],
    );
    expect(written?.details).to.deep.equal({ van: 50, naar: 80 });

    await step((await prioritize([contested], 50)).id, 'stappen');
    const back = await step(proposal.id, 'terugdraaiingen');
    expect(line(back, held)?.status).to.equal('teruggedraaid');
    expect((await priorityOf(held))?.prioriteit).to.equal(50);
    expect(line(back, contested)).to.include({
      status: 'niet-teruggedraaid',
      melding: 'Iemand anders heeft de voorrang van deze taak intussen gewijzigd.',
    });
  });

  it('gives least to who has most', async () => {
    for (let i = 0; i < 3; i++) await build({ behandelaar: een });
    const ids = [await build(), await build(), await build()];
    const { body } = await propose({
      taakIds: ids,
      medewerkerIds: [een, twee],
      wijze: 'minste-werk',
    });
    expect(body.regels.map(({ naar }: never) => (naar as { id: string }).id)).to.deep.equal([
      twee,
      twee,
      twee,
    ]);
  });

  it('refuses in words what cannot be a proposal, and shows one to nobody else', async () => {
    const taak = await build();
    const refusals: [string, object, number, string?][] = [
      ['nothing chosen', { medewerkerIds: [een] }, 400, '/taakIds'],
      ['both', { taakIds: [taak], filter: {}, medewerkerIds: [een] }, 400, '/taakIds'],
      ['no colleagues', { taakIds: [taak] }, 400, '/medewerkerIds'],
      ['no way', { taakIds: [taak], medewerkerIds: [een], wijze: undefined }, 400, '/wijze'],
      ['a stranger', { taakIds: [taak], medewerkerIds: [randomUUID()] }, 400, '/medewerkerIds'],
      ['a task that is not', { taakIds: [randomUUID()], medewerkerIds: [een] }, 400, '/taakIds'],
      ['no priority', { soort: 'prioriteren', taakIds: [taak] }, 400, '/prioriteit'],
      ['no reason', { taakIds: [taak], medewerkerIds: [een], reden: '  ' }, 400],
    ];
    for (const [what, body, status, pointer] of refusals) {
      const answer = await propose(body);
      expect(answer.status, what).to.equal(status);
      if (pointer) expect(answer.body.fouten[0].pointer, what).to.equal(pointer);
    }
    const key = randomUUID();
    const body = { taakIds: [taak], medewerkerIds: [een] };
    const { body: first } = await propose(body, key);
    expect((await propose(body, key)).body.id, 'the same intent').to.equal(first.id);

    const tubbergen = await buildTaak(world, await buildZaak(world, { gemeente: 'tubbergen' }), {});
    expect((await propose({ taakIds: [tubbergen.id], medewerkerIds: [een] })).status).to.equal(400);
    expect(
      (await (await world.as('bo-inkomen-1')).get(`/verdelingen/${first.id}`)).status,
    ).to.equal(404);
  });
});
