import { toCents, toEuros } from '../../law/amounts.ts';
import { euro } from '../../letters/parts.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import type { WorkerContext } from '../define-worker.ts';
import { caseFile, writeSection } from './case-file.ts';
import { incomeOf } from './means.ts';

/** What the decision tables of the right say; `advies-vastleggen` of a process reads it. */
export const ENTITLEMENT_ANSWERS = [
  'peildatum',
  'uitsluiting',
  'leefvorm',
  'bijstandsnorm',
  'vermogensgrens',
  'inkomensvrijlating',
  'inkomstenArbeid',
] as const;

export type EntitlementAnswers = Pick<Variables, (typeof ENTITLEMENT_ANSWERS)[number]>;

/** Writes what the decision tables say into the case file, with their grounds and with a mark where an amount was not verified. */
export async function writeEntitlementAdvice(
  context: WorkerContext,
  {
    peildatum,
    uitsluiting,
    leefvorm,
    bijstandsnorm,
    vermogensgrens,
    inkomensvrijlating,
    inkomstenArbeid,
  }: EntitlementAnswers,
): Promise<void> {
  const overig = incomeOf((await caseFile(context))('inkomen'))?.overig ?? 0;
  const vrij = toCents(inkomensvrijlating?.vrijlating ?? 0);
  const korting = Math.max(0, toCents(inkomstenArbeid ?? 0) - vrij) + toCents(overig);
  const norm = bijstandsnorm?.bedrag ?? null;
  const ongeverifieerd = [bijstandsnorm, vermogensgrens, inkomensvrijlating].some(
    (uitkomst) => uitkomst?.geverifieerd === false,
  );
  const beletsel = uitsluiting?.uitgesloten === true || vermogensgrens?.uitkomst === 'boven-grens';
  await writeSection(context, 'advies', 'beslistabel', {
    peildatum,
    uitkomst: beletsel
      ? 'afwijzen'
      : vermogensgrens?.uitkomst === 'lening'
        ? 'toekennen-lening'
        : 'toekennen',
    uitsluiting: `${uitsluiting?.uitgesloten ? 'Uitgesloten' : 'Niet uitgesloten'} (${uitsluiting?.grondslag ?? ''})`,
    leefvorm: `${leefvorm?.leefvorm ?? ''} (${leefvorm?.grondslag ?? ''})`,
    ...(norm !== null && { norm }),
    normGrondslag: bijstandsnorm?.grondslag ?? '',
    normBron: bijstandsnorm?.bron ?? '',
    ...(vermogensgrens && { vermogen: inWords(vermogensgrens) }),
    vrijlating: toEuros(vrij),
    korting: toEuros(korting),
    ...(norm !== null && { uitkeringPerMaand: toEuros(Math.max(0, toCents(norm) - korting)) }),
    geverifieerd: !ongeverifieerd,
    ...(ongeverifieerd && {
      waarschuwing: 'Niet alle bedragen zijn geverifieerd. Controleer ze voordat u beslist.',
    }),
  });
}

// helpers

const VERMOGEN = {
  'binnen-grens': 'Binnen de grens',
  'boven-grens': 'Boven de grens',
  lening: 'Boven de grens door de eigen woning: bijstand als lening',
};

function inWords({ uitkomst, grens, grondslag }: NonNullable<Variables['vermogensgrens']>): string {
  const oordeel = uitkomst === null ? 'Er is geen grens bekend' : VERMOGEN[uitkomst];
  return `${oordeel}${grens === null ? '' : `; grens ${euro(grens)}`} (${grondslag})`;
}
