import { formatEuro, toCents } from '../../law/amounts.ts';
import { splitAmongApplicants } from '../../law/delay-penalty.ts';
import { applicants } from '../shared/applicants.ts';
import { inFull } from '../shared/articles.ts';
import { type CaseFile, needed } from '../shared/case-file.ts';
import { type DraftLetter, draftLetter } from '../shared/write-letter.ts';
import type { Facts } from './facts.ts';

/** How the letters of decisions on a penalty for deciding late are written (art. 4:18 Awb). */
export const delayLetters = {
  dwangsom({ dossier }: Facts): DraftLetter {
    const stand = dossier('dwangsomstand');
    const concept = dossier('dwangsombesluit');
    const bedrag = needed(concept.number('bedrag'), 'het bedrag van de dwangsom');
    const steps = stand.texts('berekening').map(inFull);
    return decision(dossier, {
      bedrag,
      dagen: needed(stand.number('dagen'), 'het aantal dagen'),
      berekening: [
        ...(steps.length > 0 ? steps : [`Wij hebben ${formatEuro(toCents(bedrag))} vastgesteld.`]),
        ...divided(bedrag, applicants(concept)),
      ],
    });
  },

  'dwangsom-geen'({ dossier }: Facts): DraftLetter {
    const artikel = dossier('dwangsombesluit').text('artikel') ?? 'art. 4:17 lid 6 Awb';
    return decision(dossier, {
      bedrag: 0,
      dagen: 0,
      berekening: [`Er telt geen enkele dag mee (${inFull(artikel)}).`],
    });
  },
};

const decision = (
  dossier: CaseFile,
  uitkomst: { bedrag: number; dagen: number; berekening: string[] },
): DraftLetter =>
  draftLetter('dwangsombeschikking', {
    ...uitkomst,
    ingebrekestellingOp: needed(
      dossier('ingebrekestelling').text('ontvangenOp'),
      'de dag waarop de ingebrekestelling is ontvangen',
    ),
    motivering: needed(
      dossier('dwangsombesluit').text('motivering'),
      'de motivering van het besluit',
    ),
  });

/** Equal parts (art. 4:17 lid 7 Awb); nothing to say for one applicant. */
function divided(bedrag: number, aanvragers: number): string[] {
  if (aanvragers < 2) return [];
  const [most] = splitAmongApplicants(toCents(bedrag), aanvragers);
  return [`Het bedrag is voor ${aanvragers} aanvragers samen: ieder ${formatEuro(most ?? 0)}.`];
}
