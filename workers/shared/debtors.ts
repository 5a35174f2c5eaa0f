import { addCoDebtor, type CoDebtor, owes } from '../../claims/debtors.ts';
import { updatePersoon } from '../../db/queries/personen/update-persoon.ts';
import { upsertPersoon } from '../../db/queries/personen/upsert-persoon.ts';
import { findSchuldenaren } from '../../db/queries/vordering-schuldenaren/find-schuldenaren.ts';
import type {
  Eindreden,
  SchuldenaarRij,
} from '../../db/queries/vordering-schuldenaren/schuldenaar-rij.ts';
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

/**
 * One debtor has to pay no longer; that frees nobody else (art. 59 lid 3 Pw; art. 160 and 300 Fw).
 *
 * @param wie who it is, as the form says it; nothing = the resident
 * @returns the claims that go on against somebody else; empty when nobody is left: then nothing was changed
 */
export async function releaseDebtor(
  context: WorkerContext,
  wie: string | null,
  eindreden: Eindreden,
): Promise<ReadonlySet<string>> {
  const { trx, zaak, clock, audit } = context;
  const goesOn = new Set<string>();
  const all = await findSchuldenaren(trx, zaak.id);
  for (const one of all.filter(isHim(wie))) {
    const others = all.filter(
      (other) =>
        other.vordering_id === one.vordering_id &&
        other.id !== one.id &&
        // What ends for good leaves somebody whose insolvency still runs.
        (owes(other) || (eindreden !== 'insolventie' && other.eindreden === 'insolventie')),
    );
    if (others.length === 0) continue;
    goesOn.add(one.vordering_id);
    await updateSchuldenaar(trx, one.id, {
      beeindigd_op: one.beeindigd_op ?? today(clock),
      eindreden,
    });
    audit({
      actie: 'schuldenaar.beeindigd',
      objectSoort: 'vordering',
      objectId: one.vordering_id,
      details: { rol: one.rol, eindreden },
    });
  }
  return goesOn;
}

/** Whom collection rested for pays again: only what ended by an insolvency begins again. @returns the claims */
export async function resumeDebtor(
  { trx, zaak, audit }: WorkerContext,
  wie: string | null,
): Promise<ReadonlySet<string>> {
  const resumed = new Set<string>();
  const all = await findSchuldenaren(trx, zaak.id);
  for (const one of all.filter(isHim(wie)).filter(({ eindreden }) => eindreden === 'insolventie')) {
    resumed.add(one.vordering_id);
    await updateSchuldenaar(trx, one.id, { beeindigd_op: null, eindreden: null });
    audit({ actie: 'schuldenaar.hervat', objectSoort: 'vordering', objectId: one.vordering_id });
  }
  return resumed;
}

/** A co-debtor who was dropped before the decision never owed anything. */
const isHim =
  (wie: string | null) =>
  ({ rol, eindreden }: SchuldenaarRij): boolean =>
    rol === (wie === 'medeschuldenaar' ? 'medeschuldenaar' : 'hoofdschuldenaar') &&
    eindreden !== 'vervallen';

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
