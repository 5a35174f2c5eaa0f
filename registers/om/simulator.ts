import { Router } from 'express';
import { firstWrong, isAmount, isCalendarDay, isText } from '../simulation/body.ts';
import type { Party } from '../simulation/party.ts';

const CHECKS = {
  zaakId: isText,
  gemeente: isText,
  bsn: isText,
  naam: isText,
  schade: isAmount,
  aangifteOp: isCalendarDay,
};

/** Plays the prosecutor. What it answers later is put in its mailbox (simulation/mailbox.ts). */
export const simulateOm = ({ ledger }: Party): Router =>
  Router().post('/aangiften', (request, response) => {
    const body = request.body ?? {};
    const wrong = firstWrong(body, CHECKS);
    if (wrong)
      return void response.status(400).json({ code: `veld-onjuist-${wrong.toLowerCase()}` });
    const { zaakId, gemeente, schade, aangifteOp } = body;
    ledger.once(request, response, ({ kenmerk, op }) => ({
      gegevens: { zaakId, gemeente, schade, aangifteOp },
      answer: { kenmerk, ontvangenOp: op },
    }));
  });
