import { Router } from 'express';
import { firstWrong, isText } from '../simulation/body.ts';
import type { Party } from '../simulation/party.ts';
import { CATEGORIEEN, type Categorie } from './port.ts';

const CHECKS = {
  zaakId: isText,
  gemeente: isText,
  bsn: isText,
  naam: isText,
  categorie: (value: unknown) => CATEGORIEEN.includes(value as Categorie),
  vraag: isText,
  feiten: isText,
};

/** Plays SRT. What it answers later is put in its mailbox (simulation/mailbox.ts). */
export const simulateSrt = ({ ledger }: Party): Router =>
  Router().post('/verwijzingen', (request, response) => {
    const body = request.body ?? {};
    const wrong = firstWrong(body, CHECKS);
    if (wrong)
      return void response.status(400).json({ code: `veld-onjuist-${wrong.toLowerCase()}` });
    const { zaakId, gemeente, categorie, schatting, spoed } = body;
    ledger.once(request, response, ({ kenmerk, op }) => ({
      gegevens: { zaakId, gemeente, categorie, schatting, spoed },
      answer: { kenmerk, ontvangenOp: op },
    }));
  });
