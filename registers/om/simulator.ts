import { Router } from 'express';
import { firstWrong, isAmount, isCalendarDay, isText } from '../simulation/body.ts';
import { lot } from '../simulation/lot.ts';
import type { Party } from '../simulation/party.ts';

const CHECKS = {
  zaakId: isText,
  gemeente: isText,
  bsn: isText,
  naam: isText,
  schade: isAmount,
  aangifteOp: isCalendarDay,
};

/** Out of a hundred reports: 30 are prosecuted, 25 settled by an order, 40 left, and 5 never answered. */
const decisionOf = (chance: number) => {
  if (chance < 30) return 'vervolging';
  if (chance < 55) return 'strafbeschikking';
  return chance < 95 ? 'geen-vervolging' : undefined;
};

/**
 * Plays the prosecutor: decides on a report within the thirteen weeks of art. 5:44 lid 3 Awb, or lets them pass. What it decides
 * follows from number and damage of the report (simulation/lot.ts).
 */
export const simulateOm = ({ ledger, writeAfter }: Party): Router =>
  Router().post('/aangiften', (request, response) => {
    const body = request.body ?? {};
    const wrong = firstWrong(body, CHECKS);
    if (wrong)
      return void response.status(400).json({ code: `veld-onjuist-${wrong.toLowerCase()}` });
    const { zaakId, gemeente, bsn, schade, aangifteOp } = body;
    ledger.once(request, response, ({ kenmerk, op }) => {
      const chance = lot('om', bsn, schade);
      const besluit = decisionOf(chance);
      if (besluit)
        writeAfter(21 + (chance % 63), () => ({
          kenmerk: `${kenmerk}-antwoord`,
          soort: 'antwoord',
          gegevens: { zaakId, besluit },
        }));
      return {
        gegevens: { zaakId, gemeente, schade, aangifteOp },
        answer: { kenmerk, ontvangenOp: op },
      };
    });
  });
