import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import helmet from 'helmet';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { escapeHtml } from './shape.ts';

/** A mail as it came in. */
export type Received = {
  readonly id: string;
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly html: string;
  readonly op: string;
  readonly bijlagen: readonly { readonly naam: string; readonly inhoud: string }[];
};

export type Inbox = {
  /** smtp://… of the server */
  readonly smtpUrl: string;
  /** page on which the mails can be read */
  readonly url: string;
  /** newest first */
  readonly mails: () => readonly Received[];
  /** Answers the next `times` mails with this code, such as 451 or 550, instead of taking them. */
  readonly refuse: (code: number, times: number) => void;
  readonly close: () => Promise<void>;
};

/** What is older is forgotten. */
const KEPT = 200;
const LARGEST_BYTES = 5_000_000;

/**
 * A mail server that sends nothing on: it keeps what comes in memory and shows it on a page. For development and tests only: it asks
 * nobody who he is. Keep it on the loopback address.
 *
 * @throws Error when a port is taken
 */
export async function startInbox({
  host,
  smtpPort,
  webPort,
}: {
  host: string;
  /** 0 = any free port */
  smtpPort: number;
  webPort: number;
}): Promise<Inbox> {
  let mails: Received[] = [];
  let refusal: { code: number; times: number } | undefined;

  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: LARGEST_BYTES,
    logger: false,
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (refusal && refusal.times > 0) {
          refusal.times -= 1;
          return done(Object.assign(new Error('told to refuse'), { responseCode: refusal.code }));
        }
        read(Buffer.concat(parts)).then(
          (mail) => {
            // As a mail server does: the same message that comes again is the same mail.
            if (!mails.some(({ id }) => id === mail.id)) mails = [mail, ...mails].slice(0, KEPT);
            done();
          },
          (error: Error) => done(error),
        );
      });
    },
  });
  smtp.on('error', () => undefined); // a client that goes away half-way is no fault of ours
  await new Promise<void>((resolve, reject) => {
    smtp.server.once('error', reject);
    smtp.listen(smtpPort, host, resolve);
  });
  const web = await listen(
    page(() => mails),
    webPort,
    host,
  );
  return {
    smtpUrl: `smtp://${host}:${(smtp.server.address() as AddressInfo).port}`,
    url: `http://${host}:${(web.address() as AddressInfo).port}`,
    mails: () => mails,
    refuse(code, times) {
      refusal = { code, times };
    },
    async close() {
      web.closeAllConnections();
      await Promise.all([
        new Promise((resolve) => web.close(resolve)),
        new Promise<void>((resolve) => smtp.close(() => resolve())),
      ]);
    },
  };
}

// helpers

async function read(bytes: Buffer): Promise<Received> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'utf8' });
  return {
    id: mail.messageId ?? '',
    aan: (mail.to ?? []).map((to) => to.address ?? '').join(', '),
    onderwerp: mail.subject ?? '',
    tekst: mail.text ?? '',
    html: mail.html ?? '',
    op: mail.date ?? '',
    bijlagen: mail.attachments.map(({ filename, content }) => ({
      naam: filename ?? '',
      inhoud: String(content),
    })),
  };
}

/** The mails as one page of plain HTML: links in them work, and nothing else does. */
function page(mails: () => readonly Received[]) {
  const app = express().disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } },
      strictTransportSecurity: false,
    }),
  );
  app.get('/', (_request, response) => {
    const list = mails().map(
      ({ aan, onderwerp, op, tekst, bijlagen }) =>
        `<article><h2>${escapeHtml(onderwerp)}</h2><p>Aan ${escapeHtml(aan)}, ${escapeHtml(op)}</p><pre>${linked(tekst)}</pre>${bijlagen
          .map(
            ({ naam, inhoud }) =>
              `<details><summary>${escapeHtml(naam)}</summary><pre>${escapeHtml(inhoud)}</pre></details>`,
          )
          .join('')}</article><hr>`,
    );
    response
      .type('html')
      .send(
        `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Postvak van Noaberflow</title><h1>Postvak van Noaberflow</h1>` +
          `<p>Hier komt aan wat Noaberflow mailt. Er gaat niets naar buiten.</p>${list.join('') || '<p>Er is nog niets gemaild.</p>'}</html>`,
      );
  });
  return app;
}

const listen = (app: express.Express, port: number, host: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const listening = app.listen(port, host, (error?: Error) =>
      error ? reject(error) : resolve(listening),
    );
  });

const linked = (text: string): string =>
  escapeHtml(text).replace(/https?:\/\/\S+/g, (url) => `<a href="${url}">${url}</a>`);
