import { Router } from 'express';
import { firstWrong, isAmount, isCalendarDay, isText } from '../simulation/body.ts';
import type { Party } from '../simulation/party.ts';
import { PARTIJEN, type Partij, VERREKENAARS, type Verrekenaar } from './port.ts';

const CHECKS = {
  zaakId: isText,
  gemeente: isText,
  partij: (value: unknown) => PARTIJEN.includes(value as Partij),
  bsn: isText,
  naam: isText,
  regeling: isText,
  meldingOp: isCalendarDay,
  grondslag: isText,
};

const SET_OFF_CHECKS = {
  zaakId: isText,
  gemeente: isText,
  partij: (value: unknown) => VERREKENAARS.includes(value as Verrekenaar),
  bsn: isText,
  naam: isText,
  bedrag: isAmount,
  grondslag: isText,
};

/** Plays SVB and other municipalities. */
export const simulatePartner = ({ ledger }: Party): Router => {
  const router = Router();
  router.post('/verrekeningsverzoeken', (request, response) => {
    const body = request.body ?? {};
    const wrong = firstWrong(body, SET_OFF_CHECKS);
    if (wrong)
      return void response.status(400).json({ code: `veld-onjuist-${wrong.toLowerCase()}` });
    const { zaakId, gemeente, partij, bedrag } = body;
    ledger.once(request, response, ({ kenmerk, op }) => ({
      gegevens: { zaakId, gemeente, partij, bedrag },
      answer: { kenmerk, ontvangenOp: op },
    }));
  });
  return router.post('/doorzendingen', (request, response) => {
    const body = request.body ?? {};
    const wrong = firstWrong(body, CHECKS);
    if (wrong)
      return void response.status(400).json({ code: `veld-onjuist-${wrong.toLowerCase()}` });
    const { zaakId, gemeente, partij, ontvanger, regeling, meldingOp } = body;
    ledger.once(request, response, ({ kenmerk, op }) => ({
      gegevens: { zaakId, gemeente, partij, ontvanger, regeling, meldingOp },
      answer: { kenmerk, ontvangenOp: op },
    }));
  });
};
