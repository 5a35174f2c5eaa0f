import { Router } from 'express';
import { dayOf } from '../../law/clock.ts';
import { firstWrong, isCalendarDay, isText } from '../simulation/body.ts';
import { lot } from '../simulation/lot.ts';
import type { Party } from '../simulation/party.ts';
import { AANLEIDINGEN, type Aanleiding } from './port.ts';

const CHECKS = {
  zaakId: isText,
  gemeente: isText,
  bsn: isText,
  naam: isText,
  aanvraagOp: isCalendarDay,
  adviesVoor: isCalendarDay,
  aanleiding: (value: unknown) => AANLEIDINGEN.includes(value as Aanleiding),
};

/** Out of a hundred: 45 positive, 20 on conditions, 30 negative; 5 are never answered unless ROZ is reminded. */
const adviceOf = (chance: number) => {
  if (chance < 45) return 'positief';
  if (chance < 65) return 'voorwaarden';
  return 'negatief';
};

/** A loan for the business, or an income to live on for some months. */
const support = (chance: number) =>
  chance % 2 === 0
    ? { soort: 'bedrijfskapitaal', vorm: 'lening', bedrag: 5_000 + 250 * chance, maanden: 36 }
    : { soort: 'levensonderhoud', vorm: 'om-niet', bedrag: 900 + 5 * chance, maanden: 12 };

/**
 * Plays ROZ Twente: advises two to five weeks after it was asked, one in ten only after seven to nine weeks; a reminder makes it hurry.
 * What it advises follows from number and day of the application (simulation/lot.ts).
 */
export const simulateRoz = ({ ledger, mailbox, writeAfter }: Party): Router =>
  Router().post('/adviesverzoeken', (request, response) => {
    const body = request.body ?? {};
    const wrong = firstWrong(body, CHECKS);
    if (wrong)
      return void response.status(400).json({ code: `veld-onjuist-${wrong.toLowerCase()}` });
    const { zaakId, gemeente, bsn, aanvraagOp, adviesVoor, aanleiding } = body;
    ledger.once(request, response, ({ kenmerk, op }) => {
      const chance = lot('roz', bsn, aanvraagOp);
      const advies = adviceOf(chance);
      const reminded = aanleiding === 'herinnering';
      // Who is reminded answers the reminder, not both.
      if (reminded) mailbox.withdraw(({ gegevens }) => gegevens.zaakId === zaakId);
      const days = reminded ? 5 : 14 + (chance % 21) + (chance % 10 === 7 ? 35 : 0);
      if (chance < 95 || reminded)
        writeAfter(days, (on) => ({
          kenmerk: `${kenmerk}-advies`,
          soort: 'advies',
          gegevens: {
            zaakId,
            advies,
            adviesOp: dayOf(on),
            ...(advies !== 'negatief' && support(chance)),
            ...(advies === 'voorwaarden' && {
              voorwaarden: 'De inwoner stuurt elk kwartaal de cijfers van het bedrijf.',
            }),
            samenvatting:
              advies === 'negatief'
                ? 'Het bedrijf levert ook op termijn niet genoeg op om van te leven.'
                : 'Het bedrijf is levensvatbaar: het levert op termijn genoeg op om van te leven.',
          },
        }));
      return {
        gegevens: { zaakId, gemeente, aanvraagOp, adviesVoor, aanleiding },
        answer: { kenmerk, ontvangenOp: op },
      };
    });
  });
