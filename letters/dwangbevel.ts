import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, euro, grondslag, kop, type Schuldsoort, schuldNaam } from './parts.ts';

export type DwangbevelData = Briefgegevens & {
  readonly schuldsoort: Schuldsoort;
  /** Euros still owed, without what this order adds. */
  readonly schuld: number;
  /** Euros of statutory interest (art. 4:98 Awb); 0 when none. */
  readonly rente: number;
  /** Euros of costs (art. 4:113 and 4:120 Awb); 0 when none. */
  readonly kosten: number;
  /** Day of the decision that laid the debt down. */
  readonly besluitDatum: Day;
  /** Day of the reminder. */
  readonly aangemaandOp: Day;
  /** Who collects: a bailiff, an attachment, or another benefit. */
  readonly uitvoering: 'deurwaarder' | 'vereenvoudigd-beslag' | 'andere-uitkering';
};

const sjabloon = 'dwangbevel';

const HOE: Record<DwangbevelData['uitvoering'], string> = {
  deurwaarder:
    'Een deurwaarder neemt contact met u op. Hij kan beslag leggen op uw inkomen of spullen.',
  'vereenvoudigd-beslag':
    'Wij leggen beslag bij iemand die u geld betaalt, zoals uw werkgever. Die betaalt dan een deel aan ons.',
  'andere-uitkering':
    'Wij vragen UWV, de SVB of een andere gemeente om een deel van uw uitkering aan ons te betalen.',
};

/** The enforcement order: what is due, on what it rests and how it is executed (art. 4:114–4:123 Awb, art. 60 lid 2 Pw). */
export const dwangbevel = defineTemplate<DwangbevelData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Dwangbevel: u moet nu betalen',
  opbouw: (data) => [
    alinea(
      `${schuldNaam(data, data.schuldsoort)} Dat besloten wij op ${dag(data.besluitDatum)}. Op ${dag(data.aangemaandOp)} hebben wij u aangemaand. U hebt niet betaald.`,
      'Daarom krijgt u dit dwangbevel.',
    ),
    kop('Hoeveel moet u betalen?'),
    {
      soort: 'tabel',
      titel: 'Wat u moet betalen',
      kop: ['Omschrijving', 'Bedrag'],
      rijen: [
        ['Uw schuld', euro(data.schuld)],
        ...(data.rente > 0 ? [['Wettelijke rente', euro(data.rente)] as const] : []),
        ...(data.kosten > 0 ? [['Kosten', euro(data.kosten)] as const] : []),
        ['Samen', euro(Math.round((data.schuld + data.rente + data.kosten) * 100) / 100)],
      ],
      totaal: true,
    },
    kop('Wat gebeurt er nu?'),
    alinea(
      HOE[data.uitvoering],
      'U houdt altijd genoeg over om van te leven: de beslagvrije voet.',
    ),
    alinea(
      'Betaalt u nu meteen? Bel ons dan, zodat wij de uitvoering kunnen stoppen.',
      'Door dit dwangbevel begint de verjaring van uw schuld opnieuw: weer vijf jaar.',
    ),
    ...grondslag(sjabloon, [
      'artikel 60, lid 2, van de Participatiewet (dwangbevel)',
      'artikel 4:114 tot en met 4:123 van de Algemene wet bestuursrecht (dwangbevel)',
    ]),
  ],
});
