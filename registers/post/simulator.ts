import { Router } from 'express';
import { firstWrong, isText } from '../simulation/body.ts';
import type { Party } from '../simulation/party.ts';

const isAddressee = (value: unknown): boolean => {
  const { naam, adresregels } = (value ?? {}) as Record<string, unknown>;
  return (
    isText(naam) &&
    Array.isArray(adresregels) &&
    adresregels.length > 0 &&
    adresregels.every(isText)
  );
};
/** Base64 of a file that begins with '%PDF'. */
const isPdf = (value: unknown): boolean => typeof value === 'string' && value.startsWith('JVBERi');

const CHECKS = {
  briefId: isText,
  zaakId: isText,
  gemeente: isText,
  geadresseerde: isAddressee,
  onderwerp: isText,
  pdf: isPdf,
};

/** How many letters can be looked at; a year of them does not fit in memory. */
const KEPT = 100;

/**
 * Plays the mail service: each letter is handed to the mail at once, on the day of the platform's clock. `GET /brieven/{briefId}` gives the PDF as it
 * was printed, of the last letters.
 */
export const simulatePost = ({ ledger }: Party): Router => {
  /** what the printer got: the last letters only, as PDF */
  const kept = new Map<string, Buffer>();
  const router = Router();
  router.get('/brieven/:id', (request, response) => {
    const pdf = kept.get(request.params.id);
    if (!pdf) return void response.status(404).json({ code: 'brief-onbekend' });
    response.type('application/pdf').send(pdf);
  });
  return router.post('/brieven', (request, response) => {
    const body = request.body ?? {};
    const wrong = firstWrong(body, CHECKS);
    if (wrong)
      return void response.status(400).json({ code: `veld-onjuist-${wrong.toLowerCase()}` });
    const { briefId, zaakId, gemeente, onderwerp, pdf } = body;
    ledger.once(request, response, ({ kenmerk, op }) => {
      kept.set(briefId, Buffer.from(pdf, 'base64'));
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return {
        gegevens: { briefId, zaakId, gemeente, onderwerp, bytes: Buffer.byteLength(pdf, 'base64') },
        answer: { kenmerk, verzondenOp: op },
      };
    });
  });
};
