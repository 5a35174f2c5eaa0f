import { createTransport } from 'nodemailer';
import { createBreaker } from '../registers/breaker.ts';
import { RegisterOnbereikbaar, RegisterWeigert } from '../registers/errors.ts';
import type { Mailer } from './port.ts';

export type SmtpSettings = {
  /** smtp://user:password@host:587 or smtps://host:465 */
  readonly url: string;
  /** who sends, e.g. 'Noaberflow <noaberflow@example.nl>' */
  readonly from: string;
  readonly timeoutMs?: number;
};

const SERVER = 'de mailserver';
const TIMEOUT_MS = 5_000;
/** So many mails wait for a server that is down before the next ones are put off at once: letters share its slots. */
const FAILURES = 3;

/** The mail server over SMTP; TLS where the server offers it. */
export function connectSmtp({ url, from, timeoutMs = TIMEOUT_MS }: SmtpSettings): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // What is sent is text that we made: nothing of it may be fetched from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const breaker = createBreaker({ failures: FAILURES });
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    verstuur: ({ aan, onderwerp, tekst, html, bijlagen = [] }, sleutel) =>
      breaker.guard(SERVER, async () => {
        try {
          await transport.sendMail({
            from,
            to: aan,
            subject: onderwerp,
            text: tekst,
            html,
            messageId: `<${sleutel}@${domain}>`,
            headers: { 'Auto-Submitted': 'auto-generated' },
            attachments: bijlagen.map(({ naam, media, inhoud }) => ({
              filename: naam,
              contentType: media,
              content: inhoud,
            })),
          });
        } catch (error) {
          throw inOurWords(error);
        }
      }),
    close: () => transport.close(),
  };
}

/** 5xx from the server = never; all else = later. Its own words may repeat the address, so they are not. */
function inOurWords(error: unknown): Error {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH')
    return new RegisterWeigert(SERVER, `antwoord ${responseCode}`);
  return new RegisterOnbereikbaar(SERVER, String(responseCode ?? code ?? 'geen antwoord'));
}
