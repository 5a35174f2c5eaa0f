import { randomUUID } from 'node:crypto';
import type { TaakDetail, TaakStand } from '../api/taken/schema.ts';
import { today } from '../law/clock.ts';
import { driver } from '../test/stories/driver.ts';
import type { Client } from '../test/support/client.ts';
import type { World } from '../test/support/world.ts';

const FO = 'consulent-dinkelland';
const BO = 'bo-inkomen-1';
const KWALITEIT = 'bo-kwaliteit';

export type Clicks = {
  /** from the click to the answer of the API */
  readonly answer: number[];
  /** from the click to the event that tells the browser of the next task */
  readonly next: number[];
};

/**
 * A decision drafted and sent back, again and again: two user tasks without a job between them, completed over the API by
 * two people. Claiming and reading happen between the clicks.
 *
 * @param count clicks in each case, one after the other
 * @param cases how many are worked on at once, each by people of its own: one of the two clicks, the other waits for the task
 */
export async function clickToNext(world: World, count: number, cases = 1): Promise<Clicks> {
  const walk = driver(world);
  const ids: string[] = [];
  while (ids.length < cases) ids.push((await walk.toDraft(FO, BO)).id);
  const all = await Promise.all(ids.map((zaakId) => clickThrough(world, zaakId, count)));
  return {
    answer: all.flatMap(({ answer }) => answer),
    next: all.flatMap(({ next }) => next),
  };
}

// helpers

async function clickThrough(world: World, zaakId: string, count: number): Promise<Clicks> {
  const people = { [BO]: await world.as(BO), [KWALITEIT]: await world.as(KWALITEIT) };
  const events = await Promise.all(Object.values(people).map((client) => hear(client, zaakId)));
  const clicks: Clicks = { answer: [], next: [] };
  const drafted = draft(today(world.clock));
  const returned = {
    toetsing: {
      punten: ['motivering'],
      oordeel: 'terug',
      toelichting: 'Nog een keer, voor de meting.',
    },
  };

  let taakId = (await driver(world).task(BO, zaakId, 'conceptbesluit-opstellen')).id;
  for (let i = 0; i < count; i++) {
    const draftTurn = i % 2 === 0;
    const client = people[draftTurn ? BO : KWALITEIT] as Client;
    const taak = (await client.get<TaakDetail>(`/taken/${taakId}`)).body;
    const claimed = await client.put<TaakStand>(`/taken/${taakId}/behandelaar`, {
      versie: taak.versie,
    });
    // The claim is mirrored to the engine; it is not part of the click.
    await new Promise((resolve) => setTimeout(resolve, 60));

    const current = taakId;
    const arrival = Promise.race(events.map((stream) => stream.next((id) => id !== current)));
    const from = performance.now();
    const done = await client.post<TaakStand>(
      `/taken/${taakId}/afronding`,
      { versie: claimed.body.versie, gegevens: draftTurn ? drafted : returned },
      randomUUID(),
    );
    clicks.answer.push(performance.now() - from);
    if (done.status !== 202) throw new Error(`not completed: ${JSON.stringify(done.body)}`);
    const next = await arrival;
    clicks.next.push(next.seen - from);
    taakId = next.taakId;
  }
  for (const stream of events) stream.close();
  return clicks;
}

const draft = (ingangsdatum: string) => ({
  concept: {
    soort: 'toekenning',
    ingangsdatum,
    bedragPerMaand: 1401.5,
    artikel: 'art. 11 Pw; art. 21 onder a Pw',
    motivering: 'U heeft geen inkomen en voldoet aan de voorwaarden.',
    zienswijzeNodig: false,
    terugwerkend: false,
  },
});

type Arrival = { readonly taakId: string; readonly seen: number };

/** The server-sent events of one person, as the browser hears them. */
async function hear(client: Client, zaakId: string) {
  const closing = new AbortController();
  const answer = await client.open('/gebeurtenissen', closing.signal);
  let waiting: { fits: (taakId: string) => boolean; found: (arrival: Arrival) => void } | undefined;
  const read = async () => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      const seen = performance.now();
      const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = block.split('\n').find((part) => part.startsWith('data: '));
        const event = data ? JSON.parse(data.slice(6)) : {};
        if (event.soort !== 'taak' || event.zaakId !== zaakId || event.status !== 'open') continue;
        if (waiting?.fits(event.taakId)) waiting.found({ taakId: event.taakId, seen });
      }
    }
  };
  read().catch(() => undefined); // ends when it is closed
  return {
    next: (fits: (taakId: string) => boolean) =>
      new Promise<Arrival>((found) => {
        waiting = { fits, found };
      }),
    close: () => closing.abort(),
  };
}
