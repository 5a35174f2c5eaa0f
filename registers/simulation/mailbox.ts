import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import type { PartijBericht } from '../berichten.ts';
import { isText } from './body.ts';

/** The messages that a simulated party has for us, in the order in which it wrote them. */
export type Mailbox = {
  put(bericht: Omit<PartijBericht, 'op'>): void;
  clear(): void;
  /** Hands the next `aantal` pages out from the start again, whatever the cursor says. */
  repeat(aantal: number): void;
  /** What the platform calls. */
  readonly router: Router;
  /** What a test or the demo calls; it never fails as the party is told to. */
  readonly controls: Router;
};

/** A mailbox, with `POST /berichten` as the platform asks it, and `PUT /postvak` to put something in. */
export const createMailbox = (clock: () => Date): Mailbox => {
  let messages: PartijBericht[] = [];
  let repeats = 0;
  const router = Router();
  const controls = Router();
  const box: Mailbox = {
    put: (bericht) => void messages.push({ ...bericht, op: clock().toISOString() }),
    clear() {
      messages = [];
    },
    repeat(aantal) {
      repeats = aantal;
    },
    router,
    controls,
  };
  controls.put('/postvak', (request, response) => {
    const { kenmerk = randomUUID(), soort, gegevens = {} } = request.body ?? {};
    if (!isText(soort) || !isText(kenmerk))
      return void response.status(400).json({ code: 'bericht-onjuist' });
    box.put({ kenmerk, soort, gegevens });
    response.status(201).json({ kenmerk });
  });
  controls.put('/herhaling', (request, response) => {
    box.repeat(Number(request.body?.aantal) || 1);
    response.status(204).end();
  });
  router.post('/berichten', (request, response) => {
    const { na = null, aantal = 50 } = request.body ?? {};
    const again = repeats > 0;
    if (again) repeats--;
    const from = na === null || again ? 0 : Number(na);
    const page = messages.slice(from, from + aantal);
    response.json({ berichten: page, cursor: page.length > 0 ? String(from + page.length) : na });
  });
  return box;
};
