import { addCoDebtor, type CoDebtor, owes } from '../../claims/debtors.ts';
import { updatePersoon } from '../../db/queries/personen/update-persoon.ts';
import { upsertPersoon } from '../../db/queries/personen/upsert-persoon.ts';
import { findSchuldenaren } from '../../db/queries/vordering-schuldenaren/find-schuldenaren.ts';
import type { SchuldenaarRij } from '../../db/queries/vordering-schuldenaren/schuldenaar-rij.ts';
import { updateSchuldenaar } from '../../db/queries/vordering-schuldenaren/update-schuldenaar.ts';
import type { VorderingRij } from '../../db/queries/vorderingen/vordering-rij.ts';
import { today } from '../../law/clock.ts';
import type { WorkerContext } from '../define-worker.ts';
import { caseFile, needed, type Section } from './case-file.ts';
import type { PartnerAtRegister } from './partner-at-register.ts';

/** Who else than the resident owes the claims of the case, as long as she does. */
export const coDebtors = async ({ trx, zaak }: WorkerContext): Promise<SchuldenaarRij[]> =>
  (await findSchuldenaren(trx, zaak.id)).filter(
    (one) => one.rol === 'medeschuldenaar' && owes(one),
  );

/**
 * Keeps who owes a claim beside the resident, as the case file says it now; whoever it said before no longer does.
 *
 * @returns whether that is known: `false` when the partner of the period has to be filled in first; then nothing changed
 */
export async function keepCoDebtors(
  context: WorkerContext,
  claim: VorderingRij,
  partner: PartnerAtRegister | null,
): Promise<boolean> {
  const { trx, clock, audit } = context;
  const bedrag = (await caseFile(context))('vorderingsbedrag');
  const aansprakelijk = bedrag.text('aansprakelijk');
  if (aansprakelijk === 'gezin' && partner === null) return false;
  const before = (await coDebtors(context)).filter(({ vordering_id }) => vordering_id === claim.id);
  const debtor = await coDebtorOf(context, bedrag, partner);
  const now = debtor === null ? null : await addCoDebtor(trx, claim, debtor);
  for (const { id } of before.filter((one) => one.id !== now)) {
    await updateSchuldenaar(trx, id, { beeindigd_op: today(clock), eindreden: 'vervallen' });
    audit({ actie: 'schuldenaar.vervallen', objectSoort: 'vordering', objectId: claim.id });
  }
  if (now !== null && !before.some(({ id }) => id === now))
    audit({ actie: 'schuldenaar.vastgelegd', objectSoort: 'vordering', objectId: claim.id });
  return true;
}

async function coDebtorOf(
  { trx, zaak, clock, audit }: WorkerContext,
  bedrag: Section,
  partner: PartnerAtRegister | null,
): Promise<CoDebtor | null> {
  const always = {
    grond: bedrag.text('grondAansprakelijk') === 'lid-2' ? 'art. 59 lid 2 Pw' : 'art. 59 lid 1 Pw',
    sinds: today(clock),
  } as const;
  if (bedrag.text('aansprakelijk') === 'gezin-buiten-brp') {
    return {
      ...always,
      naam: needed(bedrag.text('partnerNaam'), 'de naam van de partner'),
      geboortedatum: bedrag.text('partnerGeboortedatum'),
      adres: {
        straat: needed(bedrag.text('partnerStraat'), 'het adres van de partner'),
        postcode: needed(bedrag.text('partnerPostcode'), 'de postcode van de partner'),
        woonplaats: needed(bedrag.text('partnerPlaats'), 'de plaats van de partner'),
      },
    };
  }
  if (partner === null) return null;
  const { brp, bsnVersleuteld, bsnHash } = partner;
  const op = clock();
  const { gemeente } = zaak;
  const persoonId = await upsertPersoon(trx, { gemeente, bsnVersleuteld, bsnHash, op });
  await updatePersoon(trx, persoonId, {
    naam: brp.naam,
    geboortedatum: brp.geboortedatum,
    adres: brp.adres,
    op,
  });
  audit({ actie: 'register.geraadpleegd', objectSoort: 'register', objectId: 'brp' });
  return { ...always, persoonId };
}
