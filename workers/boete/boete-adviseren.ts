import { formatEuro, toCents, toEuros } from '../../law/amounts.ts';
import { fine } from '../../law/fine.ts';
import type { Variables } from '../../processes/boete/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed, type Section, writeSection } from '../shared/case-file.ts';

/** Calculates the fine that fits and writes the advice of both tables into the case file, so that a person weighs it. */
export const boeteAdviseren = defineWorker<Variables>()({
  type: 'boete.boete-adviseren',
  reversible: true,
  reads: ['zaakId', 'benadelingsbedrag', 'boetehoogte', 'waarschuwing'],
  async run({ benadelingsbedrag, boetehoogte, waarschuwing }, context) {
    const hoogte = needed(boetehoogte, 'het antwoord van de tabel boetehoogte');
    const warning = needed(waarschuwing, 'het antwoord van de tabel waarschuwing');
    const dossier = await caseFile(context);
    const amount = amountOf(dossier('boeterapport'), benadelingsbedrag, hoogte);
    const unverified = !hoogte.geverifieerd || !warning.geverifieerd;
    await writeSection(context, 'boeteadvies', 'beslistabel', {
      bedrag:
        amount.bedrag === null
          ? 'De wet noemt alleen een hoogste bedrag'
          : formatEuro(amount.bedrag),
      hoogste: toEuros(amount.hoogste),
      waarschuwing: `${warning.uitkomst === 'kan' ? 'Ja, dat kan' : 'Nee'} (${warning.grondslag})`,
      grondslag: hoogte.grondslag,
      bron: hoogte.bron,
      uitleg: amount.uitleg.map(({ artikel, waarom }) => `${waarom} (${artikel})`).join('; '),
      letOp: unverified
        ? 'Een deel van de regels is niet in een officiële bron gelezen. Controleer het bedrag.'
        : 'Het advies is berekend uit de vastgelegde feiten. U weegt alle feiten.',
    });
  },
});

type Hoogte = NonNullable<Variables['boetehoogte']>;

/** Without blame there is no fine (art. 5:41 Awb); otherwise what law/fine.ts says. */
function amountOf(rapport: Section, benadelingsbedrag: number, hoogte: Hoogte) {
  if (hoogte.categorie === null) {
    const stap = { artikel: hoogte.grondslag, waarom: 'er valt niets te verwijten: geen boete' };
    return { bedrag: 0, hoogste: 0, uitleg: [stap] };
  }
  const norm = rapport.flag('bijstandsniveau') === true ? rapport.number('norm') : null;
  return fine({
    benadeling: toCents(benadelingsbedrag),
    percentage: hoogte.percentage,
    grens: hoogte.grens ?? 100,
    maanden: hoogte.maanden,
    categorie: hoogte.categorie,
    norm: norm === null ? null : toCents(norm),
    overtredingTot: needed(rapport.text('overtredingTot'), 'de laatste dag van de overtreding'),
  });
}
