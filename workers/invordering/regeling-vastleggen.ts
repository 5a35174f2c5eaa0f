import { randomUUID } from 'node:crypto';
import { type Instalment, instalments } from '../../claims/instalments.ts';
import { interrupt, prolong } from '../../claims/limitation-of-claim.ts';
import type { Standing } from '../../claims/standing.ts';
import { insertAflossingsplan } from '../../db/queries/aflossingsplannen/insert-aflossingsplan.ts';
import { findLaatsteInzending } from '../../db/queries/inzendingen/find-laatste-inzending.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import { type Cents, toCents, toEuros } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import { errors, type Variables } from '../../processes/invordering/variables.ts';
import { BpmnError, defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, needed, type Section } from '../shared/case-file.ts';
import { orderCollection, showStanding, standing, stopSetOff } from '../shared/collection.ts';
import { debtOf, owedBy, residentOwes, writeToDebtors } from '../shared/debtor-letters.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Why a co-debtor is not asked to pay meanwhile. */
const MEDE =
  'Wij hebben dit afgesproken met uw partner van toen. Zolang de afspraak wordt nagekomen, vragen wij u niet om te betalen.';

type Wijze = 'ineens' | 'termijnen' | 'verrekening' | 'uitstel';

/** Keeps what was agreed: the plan, the letter, the order to set off, and what it does to the limitation. */
export const regelingVastleggen = defineWorker<Variables>()({
  type: 'invordering.regeling-vastleggen',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, clock, sleutel, audit } = context;
    const afspraak = (await caseFile(context))('betaalafspraak');
    const wijze = needed(afspraak.text('wijze'), 'hoe de inwoner betaalt') as Wijze;
    const stand = await standing(context);
    const { leading, saldo } = stand;
    // Paid meanwhile: there is nothing to agree on.
    if (saldo === 0) return;
    // A benefit of the resident is not set off with what somebody else owes (art. 60 lid 3 Pw).
    if (wijze === 'verrekening' && leading.soort === 'verhaal')
      throw new BpmnError(errors.REGELING_ONMOGELIJK, 'verrekenen kan niet bij verhaal');
    if (wijze === 'verrekening' && !(await residentOwes(context, leading.id)))
      throw new BpmnError(errors.REGELING_ONMOGELIJK, 'alleen de medeschuldenaar moet betalen');
    const plan = planOf(wijze, afspraak, saldo);
    const door = await findLaatsteInzending(trx, {
      zaakId: zaak.id,
      elementId: 'betaling-afspreken',
    });
    await stopSetOff(context, leading.id);
    await insertAflossingsplan(
      trx,
      {
        id: randomUUID(),
        vordering_id: leading.id,
        gemeente: zaak.gemeente,
        wijze,
        bedrag_per_maand: plan.perMaand === null ? null : toEuros(plan.perMaand).toFixed(2),
        beslagvrije_voet: plan.voet === null ? null : toEuros(plan.voet).toFixed(2),
        afgesproken_op: today(clock),
        door: door?.door ?? null,
        sleutel: `plan-${sleutel}`,
      },
      plan.termijnen.map(({ nummer, vervaltOp, bedrag }) => ({
        nummer,
        vervalt_op: vervaltOp,
        bedrag: toEuros(bedrag).toFixed(2),
      })),
    );
    await carryOut(context, wijze, { afspraak, plan, stand });
    await showStanding(context, await standing(context));
    audit({
      actie: 'betalingsregeling.vastgelegd',
      objectSoort: 'vordering',
      objectId: leading.id,
      details: { wijze },
    });
  },
});

type Plan = {
  readonly perMaand: Cents | null;
  readonly voet: Cents | null;
  readonly termijnen: readonly Instalment[];
};

/** @throws BpmnError when the debt would not be paid within thirty years */
function planOf(wijze: Wijze, afspraak: Section, saldo: Cents): Plan {
  if (wijze === 'ineens' || wijze === 'uitstel')
    return { perMaand: null, voet: null, termijnen: [] };
  const perMaand = toCents(needed(afspraak.number('perMaand'), 'het bedrag per maand'));
  const eersteOp = needed(afspraak.text('eersteOp'), 'de dag van de eerste betaling');
  try {
    return {
      perMaand,
      voet: toCents(afspraak.number('beslagvrijeVoet') ?? 0),
      termijnen: instalments(saldo, perMaand, eersteOp),
    };
  } catch {
    throw new BpmnError(errors.REGELING_ONMOGELIJK, 'langer dan dertig jaar');
  }
}

type Agreed = { readonly afspraak: Section; readonly plan: Plan; readonly stand: Standing };

async function carryOut(
  context: WorkerContext,
  wijze: Wijze,
  { afspraak, plan, stand }: Agreed,
): Promise<void> {
  const { trx, sleutel, clock } = context;
  const { leading, saldo } = stand;
  const motivering = needed(afspraak.text('toelichting'), 'wat is besproken');
  if (wijze === 'verrekening') {
    const ingangsdatum = needed(plan.termijnen[0]?.vervaltOp, 'de dag van de eerste betaling');
    await orderCollection(context, {
      vorderingId: leading.id,
      soort: 'verrekenen',
      bedrag: plan.perMaand ?? 0,
      beslagvrijeVoet: plan.voet,
      ingangsdatum,
    });
    await interrupt(trx, leading, {
      op: today(clock),
      grond: 'art. 4:106 Awb (verrekening)',
      sleutel: `verrekening-${sleutel}`,
    });
    await writeLetter(context, 'verrekeningsbericht', {
      saldo: toEuros(saldo),
      perMaand: toEuros(plan.perMaand ?? 0),
      ingangsdatum,
      beslagvrijeVoet: toEuros(plan.voet ?? 0),
      verplicht: leading.karakter === 'verplicht' || leading.soort === 'boete',
      motivering,
    });
    return;
  }
  const tot = afspraak.text('tot');
  if (wijze === 'uitstel' && tot) {
    await updateVordering(trx, leading.id, { rust_tot: tot });
    // From the day on which it would have been due: before that nothing could be claimed anyway.
    const van = [today(clock), stand.vervaldatum ?? ''].sort().at(-1) as string;
    if (tot > van)
      await prolong(trx, leading, {
        van,
        tot,
        grond: 'art. 4:111 Awb (uitstel)',
        sleutel: `uitstel-${sleutel}`,
      });
  }
  const gezamenlijk = inLetter(wijze, plan, tot, stand.vervaldatum ?? today(clock));
  // Is she the only one left, then it was agreed with her.
  const metInwoner = await residentOwes(context, leading.id);
  await writeToDebtors(context, 'betalingsregeling', (mede) => {
    if (mede !== null && mede.vordering_id !== leading.id) return null;
    return {
      schuldsoort: debtOf(leading, mede),
      saldo: toEuros(mede === null ? saldo : owedBy(stand.claims, mede)),
      afspraak: gezamenlijk,
      metAnder: mede !== null && metInwoner,
      // What the resident told about his money is between him and us.
      motivering: mede === null || !metInwoner ? motivering : MEDE,
    };
  });
}

function inLetter(wijze: Wijze, plan: Plan, tot: string | null, vervaldatum: string) {
  if (wijze === 'uitstel')
    return { wijze, uitstelDatum: needed(tot, 'de laatste dag van het uitstel') };
  const [eerste, laatste] = [plan.termijnen[0], plan.termijnen.at(-1)];
  if (!eerste || !laatste) return { wijze: 'ineens' as const, uiterlijkOp: vervaldatum };
  return {
    wijze: 'termijnen' as const,
    perMaand: toEuros(plan.perMaand ?? 0),
    eersteOp: eerste.vervaltOp,
    laatsteOp: laatste.vervaltOp,
    aantal: plan.termijnen.length,
  };
}
