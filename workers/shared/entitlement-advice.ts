import { toCents, toEuros } from '../../law/amounts.ts';
import { monthlyBenefit } from '../../law/benefit.ts';
import { euro } from '../../letters/parts.ts';
import type { Leefvorm, Variables } from '../../processes/aanvraag/variables.ts';
import type { WorkerContext } from '../define-worker.ts';
import { caseFile, writeSection } from './case-file.ts';
import { incomeOf } from './means.ts';

/** What the decision tables of the right and a home visit say; `advies-vastleggen` of a process reads it. */
export const ENTITLEMENT_ANSWERS = [
  'peildatum',
  'uitsluiting',
  'leefvorm',
  'bijstandsnorm',
  'vermogensgrens',
  'inkomensvrijlating',
  'vrijeMiddelen',
  'inkomstenArbeid',
  'huisbezoekUitkomst',
] as const;

export type EntitlementAnswers = Pick<Variables, (typeof ENTITLEMENT_ANSWERS)[number]>;

/**
 * Writes what the decision tables say into the case file, with their grounds and with a mark where an amount was not verified. Who
 * refused a home visit after a clear warning left the right in doubt (art. 17 lid 2 and 53a Pw): the advice says so.
 */
export async function writeEntitlementAdvice(
  context: WorkerContext,
  {
    peildatum,
    uitsluiting,
    leefvorm,
    bijstandsnorm,
    vermogensgrens,
    inkomensvrijlating,
    vrijeMiddelen,
    inkomstenArbeid,
    huisbezoekUitkomst,
  }: EntitlementAnswers,
): Promise<void> {
  const overig = incomeOf((await caseFile(context))('inkomen'))?.overig ?? 0;
  const vrij = toCents(inkomensvrijlating?.vrijlating ?? 0);
  const norm = bijstandsnorm?.bedrag ?? null;
  const uitkering = monthlyBenefit({
    peildatum,
    norm: toCents(norm ?? 0),
    normArtikel: bijstandsnorm?.grondslag ?? '',
    arbeid: toCents(inkomstenArbeid ?? 0),
    vrijlating: vrij,
    vrijlatingArtikel: inkomensvrijlating?.grondslag ?? '',
    overig: toCents(overig),
  });
  const ongeverifieerd = [leefvorm, bijstandsnorm, vermogensgrens, inkomensvrijlating].some(
    (uitkomst) => uitkomst?.geverifieerd === false,
  );
  const geweigerd = huisbezoekUitkomst === 'geweigerd';
  const beletsel =
    geweigerd || uitsluiting?.uitgesloten === true || vermogensgrens?.uitkomst === 'boven-grens';
  const waarschuwingen = [...(geweigerd ? [GEWEIGERD] : []), ...(ongeverifieerd ? [BEDRAGEN] : [])];
  await writeSection(context, 'advies', 'beslistabel', {
    peildatum,
    uitkomst: beletsel
      ? 'afwijzen'
      : vermogensgrens?.uitkomst === 'lening'
        ? 'toekennen-lening'
        : 'toekennen',
    uitsluiting: uitsluiting
      ? `${uitsluiting.uitgesloten ? 'Uitgesloten' : 'Niet uitgesloten'} (${uitsluiting.grondslag})`
      : 'De tabel geeft geen antwoord: beoordeel het zelf',
    leefvorm: `${leefvorm?.leefvorm ?? ''} (${leefvorm?.grondslag ?? ''})`,
    leefvormReden: reasonOf(leefvorm),
    ...(norm !== null && { norm }),
    normGrondslag: bijstandsnorm?.grondslag ?? '',
    normBron: bijstandsnorm?.bron ?? '',
    normToeslag: bijstandsnorm?.toeslagUitwonend
      ? supplement(bijstandsnorm.toeslagUitwonend)
      : null,
    ...(vermogensgrens && { vermogen: assetsInWords(vermogensgrens) }),
    vrijlating: toEuros(vrij),
    vrijeMiddelen: vrijeMiddelen ? freeMeans(vrijeMiddelen, leefvorm?.leefvorm) : null,
    korting: toEuros(uitkering.korting),
    ...(norm !== null && {
      uitkeringPerMaand: toEuros(uitkering.bedrag),
      uitkeringUitleg: uitkering.uitleg.map(({ artikel, waarom }) => `${waarom} (${artikel})`),
    }),
    geverifieerd: !ongeverifieerd,
    ...(waarschuwingen.length > 0 && { waarschuwing: waarschuwingen.join(' ') }),
  });
}

// helpers

/** Since 2026; whether somebody lives alone and the parents cannot help, is for a person to judge. */
const supplement = (bedrag: number): string =>
  `Uitwonend en geen hulp van ouders: plus ${euro(bedrag)}. Dit bedrag is niet geverifieerd. U beoordeelt of het geldt.`;

/** What else does not count, as far as it is known: a person applies it to what the resident told. */
function freeMeans(
  vrij: NonNullable<Variables['vrijeMiddelen']>,
  leefvorm: Leefvorm | undefined,
): string[] {
  const upTo = (amount: number | null, unknown: string): string =>
    amount === null ? unknown : `tot ${euro(amount)}`;
  const uitvaart = leefvorm === 'gehuwden' ? vrij.uitvaartGehuwden : vrij.uitvaart;
  return [
    `Giften: ${upTo(vrij.giften, 'voor zover dat verantwoord is')}${vrij.giften === null ? '' : ' per jaar'} (art. 31 lid 2 onder m Pw).`,
    `Eenmalige premie voor werk: ${upTo(vrij.werkpremie, BEOORDEEL)} (art. 31 lid 2 onder j Pw).`,
    vrij.vrijwilligerPerMaand === null || vrij.vrijwilligerPerJaar === null
      ? `Vergoeding voor vrijwilligerswerk: ${BEOORDEEL}.`
      : `Vergoeding voor vrijwilligerswerk: tot ${euro(vrij.vrijwilligerPerMaand)} per maand en ${euro(vrij.vrijwilligerPerJaar)} per jaar.`,
    `Reservering voor de uitvaart: ${upTo(uitvaart, BEOORDEEL)}.`,
    ...(vrij.geverifieerd ? [] : [`Let op: ${vrij.bron}.`]),
  ];
}
const BEOORDEEL = 'geen bedrag bekend, beoordeel het zelf';

const GEWEIGERD =
  'De inwoner weigerde het huisbezoek na een duidelijke waarschuwing. Beoordeel of het recht nog is vast te stellen (art. 17 lid 2 en 53a Pw).';
const BEDRAGEN = 'Niet alle bedragen zijn geverifieerd. Controleer ze voordat u beslist.';

const VERMOGEN = {
  'binnen-grens': 'Binnen de grens',
  'boven-grens': 'Boven de grens',
  lening: 'Boven de grens door de eigen woning: bijstand als lening',
};

/** Why this household type, and where the text was not read; `null` = the table gave no answer. */
export const reasonOf = (leefvorm: Variables['leefvorm']): string | null =>
  leefvorm &&
  (leefvorm.geverifieerd ? leefvorm.reden : `${leefvorm.reden} Let op: ${leefvorm.bron}.`);

/** The assets against the limit, with the ground. */
export function assetsInWords({
  uitkomst,
  grens,
  grondslag,
  bron,
  geverifieerd,
}: NonNullable<Variables['vermogensgrens']>): string {
  const oordeel = uitkomst === null ? 'Er is geen grens bekend' : VERMOGEN[uitkomst];
  return `${oordeel}${grens === null ? '' : `; grens ${euro(grens)}`} (${grondslag})${geverifieerd ? '' : `. Let op: ${bron}`}`;
}
