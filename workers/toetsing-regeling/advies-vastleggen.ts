import { euro } from '../../letters/parts.ts';
import type { Variables } from '../../processes/toetsing-regeling/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { needed, writeSection } from '../shared/case-file.ts';
import { assetsInWords, reasonOf } from '../shared/entitlement-advice.ts';

const VORM = {
  'om-niet': 'Om niet (art. 48 lid 1 Pw)',
  kiezen: 'U kiest: om niet of als lening (art. 51 lid 1 Pw)',
};

/** Writes what the table of the scheme says into the case file, with its ground, its source and what was not verified. */
export const adviesVastleggen = defineWorker<Variables>()({
  type: 'toetsing-regeling.advies-vastleggen',
  reversible: true,
  reads: [
    'zaakId',
    'peildatum',
    'regelingtoets',
    'bijzondereBijstandDrempel',
    'leefvorm',
    'bijstandsnorm',
    'vermogensgrens',
  ],
  async run(
    {
      peildatum,
      regelingtoets,
      bijzondereBijstandDrempel: drempel,
      leefvorm,
      bijstandsnorm,
      vermogensgrens,
    },
    context,
  ) {
    const { uitkomst, vorm, bedrag, grondslag, bron, geverifieerd } = needed(
      regelingtoets,
      'het antwoord van de tabel van de regeling',
    );
    const certain = [drempel, leefvorm, bijstandsnorm, vermogensgrens].every(
      (antwoord) => antwoord?.geverifieerd !== false,
    );
    await writeSection(context, 'regelingadvies', 'beslistabel', {
      peildatum,
      uitkomst,
      bedrag,
      vorm: vorm ? VORM[vorm] : null,
      drempel: drempel
        ? `${drempel.onderDrempel ? 'Niet boven' : 'Boven'} de drempel van ${euro(drempel.drempel)} (${drempel.grondslag}; ${drempel.bron})`
        : null,
      leefvorm: leefvorm ? `${leefvorm.leefvorm} (${leefvorm.grondslag})` : null,
      leefvormReden: reasonOf(leefvorm),
      norm: bijstandsnorm
        ? `${amount(bijstandsnorm.bedrag)} (${bijstandsnorm.grondslag}; ${bijstandsnorm.bron})`
        : null,
      vermogen: vermogensgrens ? assetsInWords(vermogensgrens) : null,
      grondslag,
      bron,
      geverifieerd,
      waarschuwing: warning(bedrag, geverifieerd && certain),
    });
  },
});

const amount = (bedrag: number | null): string =>
  bedrag === null ? 'Geen bedrag bekend' : euro(bedrag);

const warning = (bedrag: number | null, zeker: boolean): string => {
  if (bedrag === null) return 'Er is geen bedrag bekend. Stel het zelf vast en noem de bron.';
  return zeker
    ? 'Geen bijzonderheden.'
    : 'Niet alles is geverifieerd. Controleer het voordat u beslist.';
};
