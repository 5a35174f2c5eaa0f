import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import type { PartijBericht } from '../berichten.ts';
import { isText } from './body.ts';

/** The messages that a simulated party has for us, in the order in which it wrote them. */
export type Mailbox = {
  /** @param on when it is written; a moment that lies ahead is waited for. Default: now */
  put(bericht: Omit<PartijBericht, 'op'>, on?: Date): void;
  /** Takes back what was not written yet. */
  withdraw(which: (bericht: PartijBericht) => boolean): void;
  clear(): void;
  /** Hands the next `aantal` pages out from the start again, whatever the cursor says. */
  repeat(aantal: number): void;
  /** What the platform calls. */
  readonly router: Router;
  /** What a test or the demo calls; it never fails as the party is told to. */
  readonly controls: Router;
};

/** `later`: what the party will write, when its moment has come. */
export type MailboxState = {
  readonly messages: readonly PartijBericht[];
  readonly later: readonly PartijBericht[];
};

/** Where a mailbox lies between two runs; without it a cursor of the platform would point behind its end. */
export type Keep = { read(): MailboxState | undefined; write(state: MailboxState): void };

/** A mailbox, with `POST /berichten` as the platform asks it, and `PUT /postvak` to put something in. */
export const createMailbox = (clock: () => Date, keep?: Keep): Mailbox => {
  const kept = keep?.read();
  let messages: PartijBericht[] = [...(kept?.messages ?? [])];
  let later: PartijBericht[] = [...(kept?.later ?? [])];
  let repeats = 0;
  const router = Router();
  const controls = Router();
  const save = () => keep?.write({ messages, later });
  /** What has its moment by now becomes a message, in the order of the moments. */
  const write = () => {
    const now = clock().toISOString();
    const due = later.filter(({ op }) => op <= now);
    if (due.length === 0) return;
    later = later.filter(({ op }) => op > now);
    messages.push(...due.sort((a, b) => (a.op < b.op ? -1 : 1)));
    save();
  };
  const box: Mailbox = {
    put(bericht, on = clock()) {
      later.push({ ...bericht, op: on.toISOString() });
      save();
      write();
    },
    withdraw(which) {
      later = later.filter((bericht) => !which(bericht));
      save();
    },
    clear() {
      messages = [];
      later = [];
      save();
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
    write();
    const again = repeats > 0;
    if (again) repeats--;
    const from = na === null || again ? 0 : Number(na);
    const page = messages.slice(from, from + aantal);
    response.json({ berichten: page, cursor: page.length > 0 ? String(from + page.length) : na });
  });
  return box;
};
