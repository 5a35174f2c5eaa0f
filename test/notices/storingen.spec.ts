import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { connectWebhook } from '../../mail/webhook.ts';
import { buildZaak } from '../api/builders.ts';
import { createNoticesWorld, type NoticesWorld } from './post.ts';

const SECRET = 'een-geheim-van-de-test';
type Posted = { body: string; headers: Record<string, unknown> };

describe('notices: alerts of steps that stand still', () => {
  let all: NoticesWorld;
  let receiver: Server;
  let posted: Posted[];
  let answers: number[];
  let key = 900;
  beforeEach(async () => {
    posted = [];
    answers = [];
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        const status = answers.shift() ?? 204;
        if (status < 300) posted.push({ body, headers: request.headers });
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const { port } = receiver.address() as AddressInfo;
    const webhook = connectWebhook({ url: `http://127.0.0.1:${port}/alarm`, secret: SECRET });
    all = await createNoticesWorld({ webhook });
  });
  afterEach(async () => {
    await all.close();
    receiver.closeAllConnections();
    await new Promise((resolve) => receiver.close(resolve));
  });

  async function stop(zaak: { id: string }, element = 'brp-raadplegen'): Promise<string> {
    key += 10;
    const { asOwner } = all.world.database;
    await asOwner(
      `insert into engine_process_instances values ($1, 'aanvraag', 3, '1', null, $2, 'active', now(), null, 1)`,
      [String(key), zaak.id],
    );
    await asOwner(
      `insert into engine_incidents values ($1, $2, $3, '1', '2', 'JOB_NO_RETRIES', 'x', $4, null, 1)`,
      [String(key + 1), String(key), element, all.world.state.now],
    );
    return String(key + 1);
  }
  const solve = (incident: string) =>
    all.world.database.asOwner('update engine_incidents set resolved_at = $2 where key = $1', [
      incident,
      all.world.state.now,
    ]);
  /** What one of the operators got; each of them gets the same. */
  const mails = () => all.inbox.mails().filter(({ aan }) => aan === 'beheerder@noaberflow.example');
  const events = () => posted.map(({ body }) => JSON.parse(body));

  it('tells once of all cases with one cause, again after four hours, and once that it is over', async () => {
    const first = await buildZaak(all.world);
    const second = await buildZaak(all.world, { gemeente: 'tubbergen' });
    const incidents = [await stop(first), await stop(second)];
    all.later({ minutes: 14 });
    await all.tell();
    expect(mails()).to.deep.equal([]);

    all.later({ minutes: 2 });
    await Promise.all([all.notices.run(), all.tell()]);
    incidents.push(await stop(await buildZaak(all.world)));
    all.later({ hours: 1 });
    await all.tell();
    const [mail, ...others] = mails();
    expect(others).to.deep.equal([]);
    expect(mail).to.deep.include({
      aan: 'beheerder@noaberflow.example',
      onderwerp: 'Noaberflow: zaken staan stil (oorzaken: 1)',
    });
    expect(mail?.tekst).to.include(first.nummer).and.include(second.nummer);
    expect(events()).to.have.length(1);
    expect(events()[0]).to.deep.include({
      gebeurtenis: 'storing-open',
      soort: 'JOB_NO_RETRIES',
      proces: 'aanvraag',
      stap: 'brp-raadplegen',
      gemeenten: ['dinkelland', 'tubbergen'],
      keerGemeld: 1,
    });
    expect(events()[0].zaken).to.have.members([first.nummer, second.nummer]);
    const { body } = await (await all.world.as('beheerder')).get('/incidenten');
    expect(body.incidenten.map((one: { gemeldOp: string }) => one.gemeldOp)).to.deep.equal(
      Array(3).fill('2026-12-14T09:16:00.000Z'),
    );

    all.later({ hours: 3 });
    await all.tell();
    expect(mails()).to.have.length(2);
    expect(events().map(({ keerGemeld }) => keerGemeld)).to.deep.equal([1, 2]);

    for (const incident of incidents) await solve(incident);
    await all.tell();
    await all.tell();
    expect(mails()[0]?.onderwerp).to.equal('Noaberflow: storing opgelost (oorzaken: 1)');
    expect(mails()).to.have.length(3);
    expect(events().map(({ gebeurtenis }) => gebeurtenis)).to.deep.equal([
      'storing-open',
      'storing-open',
      'storing-opgelost',
    ]);
  });

  it('signs what it posts, and posts again under the same key when the receiver is away', async () => {
    await stop(await buildZaak(all.world));
    all.later({ minutes: 20 });
    answers = [503, 429];
    await all.tell();

    expect(posted).to.have.length(1);
    const [{ body, headers }] = posted as [Posted];
    const [, at, hex] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(
      String(headers['noaberflow-signature']),
    ) as unknown as string[];
    expect(Number(at)).to.equal(Math.floor(all.world.state.now.getTime() / 1000));
    expect(createHmac('sha256', SECRET).update(`${at}.${body}`).digest('hex')).to.equal(hex);
    expect(headers['idempotency-key']).to.match(/^storing-.*-1$/);
  });

  it('puts many causes of one moment in one mail, and is silent about what was solved in time', async () => {
    for (const element of ['brp-raadplegen', 'suwinet-raadplegen', 'brief-verzenden'])
      await stop(await buildZaak(all.world), element);
    const brief = await stop(await buildZaak(all.world), 'betaling-opdragen');
    all.later({ minutes: 10 });
    await solve(brief);
    all.later({ minutes: 10 });
    await all.tell();

    expect(mails().map(({ onderwerp }) => onderwerp)).to.deep.equal([
      'Noaberflow: zaken staan stil (oorzaken: 3)',
    ]);
    expect(events().map(({ stap }) => stap)).to.have.members([
      'brp-raadplegen',
      'suwinet-raadplegen',
      'brief-verzenden',
    ]);
  });

  it('names no sealed case, and no resident', async () => {
    const sealed = await buildZaak(all.world, { proces: 'srt-verwijzing', verzegeld: true });
    await stop(sealed);
    all.later({ minutes: 20 });
    await all.tell();

    const told = `${JSON.stringify(mails())}${JSON.stringify(posted)}`;
    expect(events()[0].zaken).to.deep.equal([]);
    expect(mails()[0]?.tekst).to.include('Aantal zaken: 1.');
    for (const secret of [sealed.nummer, 'Inwoner Test', '999990019'])
      expect(told).not.to.include(secret);
  });
});
