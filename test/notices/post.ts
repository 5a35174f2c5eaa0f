import { mailings } from '../../api/mailings.ts';
import { type Inbox, startInbox } from '../../mail/inbox.ts';
import type { Bericht } from '../../mail/port.ts';
import { shape } from '../../mail/shape.ts';
import { connectSmtp } from '../../mail/smtp.ts';
import type { Webhook } from '../../mail/webhook.ts';
import { startNotices } from '../../notices/planner.ts';
import type { RelayDeps } from '../../outbox/delivery.ts';
import { startRelay } from '../../outbox/relay.ts';
import type { Rounds } from '../../supervisor/rounds.ts';
import { type ApiWorld, createApiWorld } from '../api/world.ts';
import { silent } from '../support/log.ts';
import { until } from '../support/until.ts';

/** The API on a real database, who tells staff, and a relay that mails to a real SMTP server. */
export type NoticesWorld = {
  readonly world: ApiWorld;
  readonly inbox: Inbox;
  readonly notices: Rounds;
  /** Moves the clock forward. */
  readonly later: (step: { minutes?: number; hours?: number; days?: number }) => void;
  /** Looks once what there is to tell, and waits until all of it was sent or given up. */
  readonly tell: () => Promise<void>;
  /** id of a demo account */
  readonly idOf: (account: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

export async function createNoticesWorld({
  webhook,
}: {
  webhook?: Webhook;
} = {}): Promise<NoticesWorld> {
  const world = await createApiWorld({ mail: true });
  const inbox = await startInbox({ host: '127.0.0.1', smtpPort: 0, webPort: 0 });
  const mailer = connectSmtp({
    url: inbox.smtpUrl,
    from: 'Noaberflow <noaberflow@noaberflow.example>',
    timeoutMs: 2_000,
  });
  const clock = () => world.state.now;
  const { db, asOwner } = world.database;
  const relay = startRelay({
    db,
    clock,
    log: silent,
    mail: {
      mailer,
      compose: mailings,
      shape: (bericht: Bericht) =>
        shape(bericht, { publicUrl: world.origin, groet: 'Noaberflow.' }),
    },
    webhook,
  } as unknown as RelayDeps);
  const notices = startNotices(
    {
      db,
      clock,
      log: {
        warn: (fields, message) => {
          throw new Error(`${message}: ${JSON.stringify(fields)}`);
        },
      },
      mail: true,
      webhook: webhook !== undefined,
      alerts: { afterMinutes: 15, repeatHours: 4 },
    },
    { pollMs: 0 },
  );
  await notices.run(); // what happened before is told to nobody
  return {
    world,
    inbox,
    notices,
    later({ minutes = 0, hours = 0, days = 0 }) {
      const ms = ((days * 24 + hours) * 60 + minutes) * 60_000;
      world.state.now = new Date(world.state.now.getTime() + ms);
    },
    async tell() {
      await notices.run();
      const waiting = async () => {
        const [row] = await asOwner<{ open: number }>(
          "select count(*)::int as open from outbox where status = 'open' and (soort like 'mail-%' or soort = 'storing-melden')",
        );
        return row?.open;
      };
      await until('an empty outbox', async () => (await waiting()) === 0);
    },
    async idOf(account) {
      const [row] = await asOwner<{ id: string }>('select id from medewerkers where subject = $1', [
        account,
      ]);
      if (!row) throw new Error(`no account ${account}`);
      return row.id;
    },
    async close() {
      await notices.close();
      await relay.close();
      mailer.close();
      await inbox.close();
      await world.close();
    },
  };
}
