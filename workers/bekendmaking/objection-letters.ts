import type { LetterData } from '../../letters/registry.ts';
import { articlesOf } from '../shared/articles.ts';
import { type CaseFile, needed, type Section } from '../shared/case-file.ts';
import { contestedDecision } from '../shared/contested-decision.ts';
import { type DraftLetter, draftLetter } from '../shared/write-letter.ts';
import type { Facts, LetterContext } from './facts.ts';

type Uitkomst = LetterData<'beslissing-op-bezwaar'>['uitkomst'];

/** How the letter of a decision on an objection is written, whatever its outcome (art. 7:12, 7:13 lid 7 Awb). */
const decided =
  (uitkomst: Uitkomst) =>
  async ({ dossier }: Facts, context: LetterContext): Promise<DraftLetter> => {
    const beslissing = dossier('beslissing');
    const gehoordOp = dossier('hoorverslag').text('gehoordOp') ?? beslissing.text('gehoordOp');
    return draftLetter(
      'beslissing-op-bezwaar',
      {
        uitkomst,
        ontvangenOp: context.zaak.melding_op,
        besluitdatum: (await contestedDecision(context)).bekendgemaaktOp,
        nieuwBesluit: changed(uitkomst, beslissing),
        motivering: needed(beslissing.text('motivering'), 'de motivering van de beslissing'),
        gehoordOp,
        redenNietHoren: gehoordOp === null ? whyNotHeard(dossier, context) : null,
        advies: dossier('commissieadvies').text('motivering'),
        afwijking:
          beslissing.text('advies') === 'wijkt-af'
            ? needed(beslissing.text('afwijking'), 'waarom van het advies is afgeweken')
            : null,
        kostenBedrag: beslissing.number('kostenBedrag'),
        kostenToelichting: beslissing.text('kostenToelichting'),
        artikelen: articlesOf(beslissing.text('artikel')),
      },
      { contact: 'secretariaat bezwaar' },
    );
  };

const ELDERS =
  'Uw bezwaar is voorbereid voordat wij het overnamen. Wat u toen hebt verteld, staat in uw dossier en telt mee.';

/** Of an objection that was brought over the table did not say it: the drafter did, or it was dealt with elsewhere. */
const whyNotHeard = (dossier: CaseFile, { zaak }: LetterContext): string | null =>
  dossier('bezwaaradvies').text('horenReden') ??
  dossier('beslissing').text('redenNietHoren') ??
  (zaak.mijlpaal === 'beslissing' ? ELDERS : null);

/** What applies instead of the contested decision; `null` when that stays as it is. */
const changed = (uitkomst: Uitkomst, beslissing: Section): string | null =>
  uitkomst === 'gegrond' || uitkomst === 'gedeeltelijk-gegrond'
    ? needed(beslissing.text('nieuwBesluit'), 'wat er in de plaats van het besluit komt')
    : null;

export const objectionLetters = {
  'bezwaar-niet-ontvankelijk': decided('niet-ontvankelijk'),
  'bezwaar-ongegrond': decided('ongegrond'),
  'bezwaar-gegrond': decided('gegrond'),
  'bezwaar-gedeeltelijk-gegrond': decided('gedeeltelijk-gegrond'),
};
