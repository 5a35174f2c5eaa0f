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

/** Plays the mail service: each letter is handed to the mail at once, on the day of the platform's clock. */
export const simulatePost = ({ ledger }: Party): Router =>
  Router().post('/brieven', (request, response) => {
    const body = request.body ?? {};
    const wrong = firstWrong(body, CHECKS);
    if (wrong)
      return void response.status(400).json({ code: `veld-onjuist-${wrong.toLowerCase()}` });
    const { briefId, zaakId, gemeente, onderwerp, pdf } = body;
    ledger.once(request, response, ({ kenmerk, op }) => ({
      gegevens: { briefId, zaakId, gemeente, onderwerp, bytes: Buffer.byteLength(pdf, 'base64') },
      answer: { kenmerk, verzondenOp: op },
    }));
  });
