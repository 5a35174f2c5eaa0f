import { expect } from 'chai';
import { until } from '../support/until.ts';
import { buildTaak, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { publishProef } from './studio-world.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

type Heard = { readonly event: string; readonly data: Record<string, string> };

describe('api/gebeurtenissen', () => {
  let world: ApiWorld;
  const open: (() => Promise<void>)[] = [];
  before(async () => {
    world = await createApiWorld();
  });
  after(async () => {
    await Promise.all(open.map((close) => close()));
    await world.close();
  });

  /** Opens the stream and collects what comes; `ended` tells that the server closed it. */
  async function listen(client: Client) {
    const answer = await client.stream('/gebeurtenissen');
    const heard: Heard[] = [];
    const state = { ended: false };
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    open.push(() => reader.cancel().catch(() => undefined));
    void (async () => {
      let rest = '';
      for (;;) {
        const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
        if (done) break;
        rest += new TextDecoder().decode(value);
        const blocks = rest.split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) {
          const event = /^event: (.*)$/m.exec(block)?.[1];
          if (event)
            heard.push({ event, data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? '{}') });
        }
      }
      state.ended = true;
    })();
    await until('the stream', async () => heard.some(({ event }) => event === 'verbonden'));
    return { answer, heard, state };
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

  it('tells the office of a task that it was claimed, and nobody else', async () => {
    const consulent = await world.as('consulent-dinkelland');
    const colleague = await listen(await world.as('consulent-dinkelland-2'));
    const others = await Promise.all(
      ['consulent-tubbergen', 'bo-inkomen-1', 'teamleider', 'manager', 'toz'].map(async (account) =>
        listen(await world.as(account)),
      ),
    );
    const taak = await buildTaak(world, await buildZaak(world));

    await consulent.put(`/taken/${taak.id}/behandelaar`, { versie: 1 });
    const [event] = await until('the event', async () => {
      const found = colleague.heard.filter(({ event }) => event === 'taak');
      return found.length > 0 && found;
    });
    await settled();

    expect(event?.data).to.deep.equal({
      soort: 'taak',
      taakId: taak.id,
      zaakId: taak.zaakId,
      gemeente: 'dinkelland',
      kantoorId: 'fo-dinkelland',
      status: 'open',
    });
    for (const { heard } of others)
      expect(heard.filter((one) => one.event === 'taak')).to.deep.equal([]);
  });

  it('tells designers that somebody edits a draft, and nobody else', async () => {
    await publishProef(world);
    const designer = await world.as('ontwerper');
    const { id } = (await designer.post('/ontwerpen', { proces: 'proef' })).body;
    const colleague = await listen(await world.as('ontwerper-2'));
    const outside = await listen(await world.as('consulent-dinkelland'));

    await designer.put(`/ontwerpen/${id}/bewerker`, {});
    const [event] = await until('the event', async () => {
      const found = colleague.heard.filter(({ event }) => event === 'ontwerp');
      return found.length > 0 && found;
    });
    // A sign of life of the same page is no news.
    await designer.put(`/ontwerpen/${id}/bewerker`, {});
    await settled();

    expect(event?.data).to.deep.equal({ soort: 'ontwerp', ontwerpId: id });
    expect(colleague.heard.filter(({ event }) => event === 'ontwerp')).to.have.length(1);
    expect(outside.heard.filter(({ event }) => event === 'ontwerp')).to.deep.equal([]);
  });

  it('tells of a case whoever may see the cases of that municipality', async () => {
    const inside = await listen(await world.as('bo-inkomen-1'));
    const outside = await Promise.all(
      ['consulent-tubbergen', 'manager'].map(async (account) => listen(await world.as(account))),
    );
    const zaak = await buildZaak(world);

    await world.database.asOwner("select pg_notify('gebeurtenissen', $1)", [
      JSON.stringify({
        soort: 'zaak',
        zaakId: zaak.id,
        gemeente: 'dinkelland',
        status: 'in-behandeling',
        verzegeld: false,
      }),
    ]);
    await until('the event', async () => inside.heard.some(({ data }) => data.zaakId === zaak.id));
    await settled();

    for (const { heard } of outside)
      expect(heard.some(({ data }) => data.zaakId === zaak.id)).to.equal(false);
  });

  it('ends with the session, at once', async () => {
    const client = await world.as('consulent-dinkelland');
    const [one, other] = [
      await listen(client),
      await listen(await world.as('consulent-dinkelland')),
    ];

    await client.delete('/sessie');
    await until('the end of the stream', async () => one.state.ended);

    expect(one.heard.at(-1)?.event).to.equal('afgemeld');
    expect(other.state.ended).to.equal(false);
  });

  it('is a stream that no proxy holds back, and does not mind where a browser left off', async () => {
    const client = await world.as('consulent-dinkelland');
    const { answer } = await listen(client);

    expect(answer.headers.get('content-type')).to.equal('text/event-stream');
    expect(answer.headers.get('cache-control')).to.equal('no-store');
    expect(answer.headers.get('x-accel-buffering')).to.equal('no');
  });

  it('survives a notification that cannot be read', async () => {
    const reader = await listen(await world.as('bo-inkomen-1'));
    const zaak = await buildZaak(world);

    await world.database.asOwner("select pg_notify('gebeurtenissen', 'geen json')");
    await world.database.asOwner("select pg_notify('gebeurtenissen', $1)", [
      JSON.stringify({
        soort: 'zaak',
        zaakId: zaak.id,
        gemeente: 'dinkelland',
        status: 'in-behandeling',
        verzegeld: false,
      }),
    ]);

    await until('the event after it', async () =>
      reader.heard.some(({ data }) => data.zaakId === zaak.id),
    );
  });

  it('tells readers to look again when the database was away', async () => {
    const reader = await listen(await world.as('bo-inkomen-1'));
    const before = reader.heard.length;

    await world.database.asOwner(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'noaberflow-gebeurtenissen'",
    );

    await until('a second “verbonden”', async () =>
      reader.heard.slice(before).some(({ event }) => event === 'verbonden'),
    );
  });
});
