import { Router } from 'express';
import { dayOf } from '../../law/clock.ts';
import { firstWrong, isAmount, isCalendarDay, isText } from '../simulation/body.ts';
import type { Party } from '../simulation/party.ts';
import { wijzigingen } from './port.ts';

const CHECKS = {
  betalingId: isText,
  zaakId: isText,
  gemeente: isText,
  bsn: isText,
  regeling: isText,
  soort: (value: unknown) =>
    ['voorschot', 'uitkering', 'verrekening', 'dwangsom'].includes(value as string),
  bedrag: isAmount,
  ingangsdatum: isCalendarDay,
  ritme: (value: unknown) => ['eenmalig', 'maandelijks'].includes(value as string),
};

const SOORTEN = ['verrekenen', 'verrekening-stoppen', 'terugbetalen', 'rente-vergoeden'];
const CLAIM_CHECKS = {
  opdrachtId: isText,
  vorderingId: isText,
  zaakId: isText,
  gemeente: isText,
  bsn: isText,
  regeling: isText,
  soort: (value: unknown) => SOORTEN.includes(value as string),
  ingangsdatum: isCalendarDay,
};

const CHANGE_CHECKS = {
  zaakId: isText,
  gemeente: isText,
  bsn: isText,
  regeling: isText,
  soort: (value: unknown) => wijzigingen.includes(value as never),
  ingangsdatum: isCalendarDay,
};

/** What a kind of change cannot do without. */
const missing = ({ soort, bedrag, percentage, maanden }: Record<string, unknown>) => {
  if (soort === 'herzien' && bedrag !== 0 && !isAmount(bedrag)) return 'bedrag';
  if (soort !== 'verlagen') return undefined;
  if (!isAmount(percentage) || percentage > 100) return 'percentage';
  return isAmount(maanden) && maanden <= 12 ? undefined : 'maanden';
};

/**
 * Plays the benefit administration: takes each order once, about payments, about claims and about the benefit itself. What it sets
 * off every month comes back as payments, for a year at most, until it is told to stop.
 */
export const simulateUitkeringsadministratie = ({
  ledger,
  find,
  mailbox,
  writeAfter,
}: Party): Router => {
  const router = Router();
  router.post('/invorderingsopdrachten', (request, response) => {
    const body = request.body ?? {};
    const wrong =
      firstWrong(body, CLAIM_CHECKS) ??
      (body.soort === 'verrekening-stoppen' || isAmount(body.bedrag) ? undefined : 'bedrag');
    if (wrong)
      return void response.status(400).json({ code: `veld-onjuist-${wrong.toLowerCase()}` });
    if (!find(body.bsn)) return void response.status(404).json({ code: 'persoon-onbekend' });
    const { bsn, ...gegevens } = body;
    ledger.once(request, response, ({ kenmerk, op }) => {
      const { vorderingId, zaakId, soort, bedrag } = body;
      // A new order about a claim takes the place of the one before it.
      if (soort.startsWith('verreken'))
        mailbox.withdraw((bericht) => bericht.kenmerk.startsWith(`verrekening-${vorderingId}-`));
      if (soort === 'verrekenen') {
        for (let month = 1; month <= 12; month++)
          writeAfter(30 * month, (on) => ({
            kenmerk: `verrekening-${vorderingId}-${kenmerk}-${month}`,
            soort: 'betaling',
            gegevens: { zaakId, bedrag, ontvangenOp: dayOf(on), wijze: 'verrekening' },
          }));
      }
      return { gegevens, answer: { kenmerk, ontvangenOp: op } };
    });
  });
  router.post('/uitkeringswijzigingen', (request, response) => {
    const body = request.body ?? {};
    const wrong = firstWrong(body, CHANGE_CHECKS) ?? missing(body);
    if (wrong)
      return void response.status(400).json({ code: `veld-onjuist-${wrong.toLowerCase()}` });
    if (!find(body.bsn)) return void response.status(404).json({ code: 'persoon-onbekend' });
    const { bsn, ...gegevens } = body;
    ledger.once(request, response, ({ kenmerk, op }) => ({
      gegevens,
      answer: { kenmerk, ontvangenOp: op },
    }));
  });
  return router.post('/betaalopdrachten', (request, response) => {
    const body = request.body ?? {};
    const wrong = firstWrong(body, CHECKS);
    if (wrong)
      return void response.status(400).json({ code: `veld-onjuist-${wrong.toLowerCase()}` });
    if (!find(body.bsn)) return void response.status(404).json({ code: 'persoon-onbekend' });
    const { betalingId, zaakId, gemeente, regeling, soort, bedrag, ingangsdatum, ritme } = body;
    const aan = body.ontvanger ? 'mede-aanvrager' : 'inwoner';
    ledger.once(request, response, ({ kenmerk, op }) => ({
      gegevens: { betalingId, zaakId, gemeente, regeling, soort, bedrag, ingangsdatum, ritme, aan },
      answer: { kenmerk, ontvangenOp: op },
    }));
  });
};
