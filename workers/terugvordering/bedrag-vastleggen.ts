import { toCents, toEuros } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import { type GrossUp, grossUp } from '../../law/gross-up.ts';
import { costsWithinTwoYears } from '../../law/two-years.ts';
import type { Oorzaak, Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed, type Section, writeSection } from '../shared/case-file.ts';
import { keepCoDebtors } from '../shared/debtors.ts';
import { partnerOfPeriod } from '../shared/partner-at-register.ts';
import { claimOf } from './vordering-openen.ts';

/**
 * Adds up what was overpaid, grossed up (art. 58 lid 5 Pw), and keeps who owes it beside the resident (art. 59 Pw). Amounts that cannot
 * be right, and a partner whom nobody knows, give no cause: the table then has no answer and the task comes back.
 */
export const bedragVastleggen = defineWorker<Variables>()({
  type: 'terugvordering.bedrag-vastleggen',
  reads: ['zaakId'],
  writes: ['peildatum', 'oorzaak', 'kostenBinnenTweeJaar'],
  fetch: (_, context) => partnerOfPeriod(context),
  async run(_, context, partner) {
    const peildatum = today(context.clock);
    const dossier = await caseFile(context);
    const bedrag = dossier('vorderingsbedrag');
    const oudste = bedrag.text('oudsteKostenOp');
    const jongste = bedrag.text('jongsteKostenOp');
    const som = added(bedrag, peildatum);
    const rekent = som !== null && som.totaal > 0 && oudste && jongste && oudste <= jongste;
    const bekend = await keepCoDebtors(context, await claimOf(context), partner);
    const klopt = rekent && bekend;
    await writeSection(context, 'terugvorderingsadvies', 'boekhouding', {
      netto: toEuros(som?.netto ?? 0),
      brutering: toEuros(som?.brutering ?? 0),
      totaal: toEuros(som?.totaal ?? 0),
      uitleg: (som?.uitleg ?? []).map(({ waarom }) => waarom).join('; ') || 'Geen bedragen',
      waarschuwing: klopt
        ? 'Controleer de bedragen voordat u verdergaat.'
        : rekent
          ? PARTNER_ONBEKEND
          : 'De bedragen of dagen kunnen niet kloppen. Vul ze opnieuw in.',
    });
    return {
      peildatum,
      oorzaak: klopt
        ? (needed(dossier('vordering').text('oorzaak'), 'de oorzaak van de vordering') as Oorzaak)
        : null,
      kostenBinnenTweeJaar: klopt ? costsWithinTwoYears(oudste, jongste, peildatum) : null,
    };
  },
});

const PARTNER_ONBEKEND =
  'De BRP geeft geen partner in deze periode, of meer dan één, of de partner heeft geen adres of is overleden. Kies bij ‘Wie zijn aansprakelijk?’ voor een partner die u zelf invult, of voor alleen de inwoner.';

/** `null` when a year has not begun yet: then nothing can have been overpaid in it. */
function added(bedrag: Section, peildatum: string): GrossUp | null {
  const posten = (bedrag.rows('posten') ?? []).map((post) => ({
    jaar: post.number('jaar') ?? 0,
    netto: toCents(post.number('netto') ?? 0),
    loonheffing: toCents(post.number('loonheffing') ?? 0),
  }));
  if (posten.some(({ jaar }) => jaar > Number(peildatum.slice(0, 4)))) return null;
  return grossUp(posten, peildatum, bedrag.flag('bruteringVervalt') ?? false);
}
