import { Router } from 'express';
import { firstWrong, isAmount, isCalendarDay, isText } from '../simulation/body.ts';
import type { Party } from '../simulation/party.ts';

const CHECKS = {
  betalingId: isText,
  zaakId: isText,
  gemeente: isText,
  bsn: isText,
  regeling: isText,
  soort: (value: unknown) => ['voorschot', 'uitkering', 'verrekening'].includes(value as string),
  bedrag: isAmount,
  ingangsdatum: isCalendarDay,
  ritme: (value: unknown) => ['eenmalig', 'maandelijks'].includes(value as string),
};

/** Plays the benefit administration: books each payment order once. */
export const simulateUitkeringsadministratie = ({ ledger, find }: Party): Router =>
  Router().post('/betaalopdrachten', (request, response) => {
    const body = request.body ?? {};
    const wrong = firstWrong(body, CHECKS);
    if (wrong)
      return void response.status(400).json({ code: `veld-onjuist-${wrong.toLowerCase()}` });
    if (!find(body.bsn)) return void response.status(404).json({ code: 'persoon-onbekend' });
    const { betalingId, zaakId, gemeente, regeling, soort, bedrag, ingangsdatum, ritme } = body;
    ledger.once(request, response, ({ kenmerk, op }) => ({
      gegevens: { betalingId, zaakId, gemeente, regeling, soort, bedrag, ingangsdatum, ritme },
      answer: { kenmerk, ontvangenOp: op },
    }));
  });
