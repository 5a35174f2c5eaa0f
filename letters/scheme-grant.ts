import type { Day } from '../law/calendar.ts';
import { inPayment, redenen } from './grant.ts';
import {
  type Blok,
  type Briefgegevens,
  defineTemplate,
  type Template,
  type Zeg,
} from './letter.ts';
import {
  alinea,
  alineas,
  bezwaarclausule,
  dag,
  euro,
  grondslag,
  kop,
  lijst,
  regelingNaam,
} from './parts.ts';
import { granted, type PartlyGranted, refusedParts } from './refused-part.ts';

/** What the grant of a scheme other than general assistance tells. Euros with two decimals. */
export type SchemeGrantData = Briefgegevens &
  PartlyGranted & {
    readonly aanvraagOp: Day;
    readonly ingangsdatum: Day;
    readonly bedrag: number;
    readonly ritme: 'eenmalig' | 'maandelijks';
    readonly motivering: string;
    /** Why it is a loan; `null` when it is a gift. */
    readonly redenLening: string | null;
    /** Advances paid that are set off with the payment; 0 when none. */
    readonly voorschotBetaald: number;
    /** Duties of this resident beside those of the law. */
    readonly verplichtingen: readonly string[];
    /** Articles on which the decision rests beside those that always do. */
    readonly artikelen: readonly string[];
  };

type Scheme<Data extends SchemeGrantData> = {
  /** Articles on which every grant of the scheme rests. */
  readonly artikelen: readonly string[];
  /** Those on which a loan rests, when the scheme has its own. */
  readonly artikelenLening?: readonly string[];
  /** What follows on the amount, when there is more to tell. */
  readonly vervolg?: (data: Data, zeg: Zeg) => readonly Blok[];
  /** What the law asks of the resident meanwhile. */
  readonly plichten: (zeg: Zeg) => readonly Blok[];
};

const LENING = ['artikel 48 en 51 van de Participatiewet (lening)'];

/** The letter that grants a scheme: how much, how often, why, on which law. */
export const defineSchemeGrant = <Data extends SchemeGrantData = SchemeGrantData>(
  sjabloon: string,
  { artikelen, artikelenLening = LENING, vervolg, plichten }: Scheme<Data>,
): Template<Data> =>
  defineTemplate<Data>({
    sjabloon,
    besluit: true,
    onderwerp: (data, zeg) =>
      data.redenLening === null
        ? zeg('onderwerp', { regeling: regelingNaam(data) })
        : zeg('besluit-u-krijgt-als-lening', { regeling: regelingNaam(data) }),
    opbouw: (data, zeg) => [
      alinea(
        zeg('op-hebt-u-aangevraagd-wij', {
          aanvraagOp: dag(data.aanvraagOp),
          regeling: regelingNaam(data),
          krijgt: granted(data),
        }),
        data.ritme === 'eenmalig'
          ? zeg('het-gaat-om-dit-bedrag', {
              bedrag: euro(data.bedrag),
              ingangsdatum: dag(data.ingangsdatum),
            })
          : zeg('het-gaat-om-per-maand', {
              bedrag: euro(data.bedrag),
              ingangsdatum: dag(data.ingangsdatum),
            }),
      ),
      ...(vervolg?.(data, zeg) ?? []),
      ...loan(data.redenLening, zeg),
      ...redenen(data, zeg),
      ...refusedParts(data, zeg),
      kop(zeg('wanneer-krijgt-u-uw-geld')),
      alinea(
        data.ritme === 'eenmalig'
          ? zeg('wij-betalen-het-bedrag-zo')
          : zeg('wij-betalen-het-bedrag-elke'),
        inPayment(data.voorschotBetaald, zeg),
      ),
      ...(data.verplichtingen.length > 0
        ? [
            kop(zeg('wat-verwachten-wij-van-u')),
            lijst(sjabloon, 'verplichtingen', data.verplichtingen),
          ]
        : []),
      ...plichten(zeg),
      ...grondslag(sjabloon, [
        ...artikelen,
        ...(data.redenLening === null ? [] : artikelenLening),
        ...data.artikelen,
      ]),
      ...bezwaarclausule(data),
    ],
  });

const loan = (reden: string | null, zeg: Zeg): Blok[] =>
  reden === null
    ? []
    : [
        kop(zeg('waarom-krijgt-u-het-als')),
        ...alineas(reden),
        alinea(zeg('u-moet-dit-geld-terugbetalen')),
      ];
