import { findActorOf } from '../../db/queries/medewerkers/find-actor.ts';
import { asReader } from '../../db/transaction.ts';
import { dayOf } from '../../law/clock.ts';
import { RegisterWeigert } from '../../registers/errors.ts';
import type { Delivery } from '../delivery.ts';

/**
 * Mails a member of staff. What it says is worked out now, within what he may read now: who left, or lost the right, gets nothing.
 */
export const mailVersturen: Delivery = async ({ soort, sleutel, inhoud }, { trx, mail, clock }) => {
  const compose = mail?.compose[soort];
  if (!mail || !compose) throw new RegisterWeigert('de mailserver', 'niet ingesteld');
  const now = clock();
  const actor = await findActorOf(trx, String(inhoud.medewerkerId), dayOf(now));
  if (!actor?.email) return;
  const gemeenten = [...new Set(actor.aanstellingen.flatMap((of) => of.gemeenten))];
  const bericht = await asReader(trx, gemeenten, () => compose({ trx, actor, now }, inhoud));
  if (bericht) await mail.mailer.verstuur({ aan: actor.email, ...mail.shape(bericht) }, sleutel);
};
