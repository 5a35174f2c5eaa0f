import type { GrantData } from '../../letters/grant.ts';
import type { LetterData, LetterName } from '../../letters/registry.ts';

/** Facts of one application, as every letter about it needs them. */
const base = {
  gemeente: 'dinkelland',
  geadresseerde: { naam: 'Inwoner Test 1', adresregels: ['Teststraat 1', '7591 ZZ Denekamp'] },
  zaaknummer: '2026-D-000123',
  dagtekening: '2026-11-23',
  contact: { functie: 'consulent Participatiewet', telefoon: null },
  regeling: 'bijstand',
} as const;

const grant: GrantData = {
  ...base,
  aanvraagOp: '2026-10-05',
  meldingOp: '2026-10-01',
  ingangsdatum: '2026-10-01',
  leefvorm: 'alleenstaande',
  norm: 1401.5,
  normArtikel: 'artikel 21, onder a, van de Participatiewet',
  inkomsten: [{ omschrijving: 'loon bij Werkgever Test B', bedrag: 720.5, vrijgelaten: 180.13 }],
  bedragPerMaand: 861.13,
  motivering:
    'U woont alleen en u verdient minder dan de norm die voor u geldt. U hebt geen vermogen boven de grens.',
  voorschotBetaald: 600,
  verplichtingen: ['U bent op dinsdag en donderdag beschikbaar voor de training Solliciteren.'],
  planVanAanpak: true,
  artikelen: ['artikel 31, lid 2, onder n, van de Participatiewet (vrijlating van loon)'],
};

/** One complete example for each letter; the type makes a letter without one impossible. */
export const LETTER_DATA: { readonly [Name in LetterName]: LetterData<Name> } = {
  ontvangstbevestiging: {
    ...base,
    aanvraagOp: '2026-11-20',
    beslissenVoor: '2027-01-15',
    voorschotVoor: '2026-12-18',
  },
  'herinnering-aanvraag': { ...base, meldingOp: '2026-10-26', sluitenOp: '2026-12-21' },
  'verzoek-om-aanvulling': {
    ...base,
    gemeente: 'oldenzaal',
    geadresseerde: { naam: 'Inwoner Test 11', adresregels: ['Teststraat 11', '7571 ZZ Oldenzaal'] },
    aanvraagOp: '2026-11-16',
    ontbreekt: [
      'afschriften van al uw bankrekeningen van de laatste drie maanden',
      'een kopie van uw huurcontract, met alle bladzijden en de handtekeningen van u en van de verhuurder',
      'uw laatste loonstrook',
    ],
    uiterlijkOp: '2026-12-07',
  },
  'buiten-behandeling': {
    ...base,
    gemeente: 'tubbergen',
    geadresseerde: { naam: 'Inwoner Test 10', adresregels: ['Teststraat 10', '7651 ZZ Tubbergen'] },
    aanvraagOp: '2026-10-12',
    gevraagdOp: '2026-10-19',
    uiterlijkOp: '2026-11-02',
    ontbreekt: ['afschriften van al uw bankrekeningen van de laatste drie maanden'],
    motivering:
      'Zonder deze afschriften kunnen wij niet zien hoeveel geld u hebt en hoeveel u ontvangt.',
    voorschotBetaald: 1331.43,
  },
  voorschotbeschikking: {
    ...base,
    aanvraagOp: '2026-10-26',
    nummer: 2,
    bedrag: 1331.43,
    verwachteUitkering: 1401.5,
    percentage: 95,
  },
  'zienswijze-uitnodiging': {
    ...base,
    aanvraagOp: '2026-10-05',
    voornemen: 'uw aanvraag af te wijzen',
    motivering: 'Wij denken dat u meer vermogen hebt dan de wet toestaat.',
    gegevens: [
      'u vertelde dat u één bankrekening hebt; wij zien er twee',
      'op de tweede rekening stond op 1 oktober 2026 een bedrag van € 14.250,00',
    ],
    uiterlijkOp: '2026-12-07',
  },
  toekenning: grant,
  'toekenning-lening': {
    ...grant,
    inkomsten: [],
    bedragPerMaand: 1401.5,
    redenLening:
      'U hebt een eigen huis. De waarde van uw huis min uw hypotheek is hoger dan het bedrag dat niet meetelt. Daarom krijgt u de uitkering als lening.',
    planVanAanpak: false,
  },
  afwijzing: {
    ...base,
    aanvraagOp: '2026-10-05',
    motivering:
      'U hebt meer vermogen dan de wet toestaat. Uw vermogen is € 14.250,00. Voor een alleenstaande is de grens € 8.000,00.\nU kunt eerst van dit geld leven.',
    artikelen: [
      'artikel 11 van de Participatiewet (recht op bijstand)',
      'artikel 34, lid 3, van de Participatiewet (vermogensgrens)',
    ],
    zienswijze:
      'U schreef ons dat het geld voor een auto is bedoeld. Dat verandert ons besluit niet, omdat u vrij over het geld kunt beschikken.',
    voorschotBetaald: 0,
  },
  doorzending: {
    ...base,
    meldingOp: '2026-11-19',
    ontvanger: 'de Sociale Verzekeringsbank (SVB)',
    motivering:
      'U hebt de AOW-leeftijd bereikt. De SVB beslist dan over een aanvulling op uw inkomen (AIO).',
    artikelen: ['artikel 47a van de Participatiewet (aanvulling op de AOW)'],
  },
  intrekkingsbevestiging: {
    ...base,
    meldingOp: '2026-11-02',
    ingetrokkenOp: '2026-11-20',
    voorschotBetaald: 1331.43,
  },
  'niet-ingediend': { ...base, meldingOp: '2026-09-28', sluitenOp: '2026-11-23' },
  'voornemen-terugvordering': {
    ...base,
    periodeVanDatum: '2026-01-01',
    periodeTotDatum: '2026-06-30',
    bedrag: 1410.5,
    motivering: 'U werkte in deze maanden en gaf dat niet aan ons door.',
    uiterlijkOp: '2026-12-07',
  },
  terugvorderingsbesluit: {
    ...base,
    periodeVanDatum: '2025-01-01',
    periodeTotDatum: '2026-06-30',
    bedrag: 1410.5,
    brutering: 210.5,
    motivering: 'U werkte in deze maanden en gaf dat niet aan ons door. Loon telt mee.',
    berekening: 'Wij hebben uw loon van elke maand van de uitkering afgetrokken.',
    weging: 'Wij zien geen bijzondere redenen om minder terug te vragen.',
    zienswijze: 'U schreef dat u dacht dat uw werkgever dit doorgaf. Dat moet u zelf doen.',
    hoofdelijk: true,
    artikelen: ['artikel 58 lid 1 van de Participatiewet'],
  },
  'afzien-terugvordering': {
    ...base,
    periodeVanDatum: '2026-01-01',
    periodeTotDatum: '2026-06-30',
    motivering: 'Terugbetalen zou voor u onaanvaardbare gevolgen hebben.',
    artikelen: ['artikel 58 lid 8 van de Participatiewet'],
  },
  betalingsregeling: {
    ...base,
    saldo: 1410.5,
    afspraak: {
      wijze: 'termijnen',
      perMaand: 50,
      eersteOp: '2027-01-01',
      laatsteOp: '2029-05-01',
      aantal: 29,
    },
    motivering: 'U kunt vijftig euro per maand missen.',
  },
  verrekeningsbericht: {
    ...base,
    saldo: 1410.5,
    perMaand: 70.08,
    ingangsdatum: '2027-01-01',
    beslagvrijeVoet: 1331.42,
    verplicht: true,
    motivering: 'U krijgt nog een uitkering van ons.',
  },
  aanmaning: { ...base, bedrag: 150, vervaldatum: '2026-11-02', uiterlijkOp: '2026-12-07' },
  dwangbevel: {
    ...base,
    schuld: 1200,
    rente: 12.34,
    kosten: 40,
    besluitDatum: '2026-06-01',
    aangemaandOp: '2026-08-03',
    uitvoering: 'deurwaarder',
  },
  kwijtschelding: {
    ...base,
    kwijtgescholden: 600,
    saldo: 0,
    motivering: 'U hebt meer dan de helft van wat openstond in één keer betaald.',
    artikelen: ['artikel 58 lid 7 onder d van de Participatiewet'],
  },
  afsluitbericht: {
    ...base,
    reden: 'vernietigd',
    betaald: 400,
    terug: 412.5,
    berekening: 'De rente is 12,50 euro: vanaf de dag waarop u betaalde.',
  },
};
