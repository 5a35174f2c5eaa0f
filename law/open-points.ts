import { CAPACITY_SHARE, FINE_MAXIMA } from './fine.ts';
import { GELIJKGESTELDE_DAGEN, GELIJKGESTELDE_DAGEN_BEKEND_TOT } from './holidays.ts';
import { MAINTENANCE_INDEX } from './maintenance.ts';
import type { Zekerheid } from './uitleg.ts';
import { WAARSCHUWING_BIJ } from './warning.ts';

/**
 * What law/ uses without the law text itself having been read, or as a choice of ours: shown among the settings
 * of each municipality, with its mark, until somebody has checked it. The values are the ones in use.
 */
export const OPEN_POINTS: readonly {
  readonly sleutel: string;
  readonly waarde: unknown;
  readonly status: Exclude<Zekerheid, 'vastgesteld'>;
  readonly bron: string;
}[] = [
  {
    sleutel: 'gelijkgestelde-dagen',
    waarde: { dagen: [...GELIJKGESTELDE_DAGEN], bekendTot: GELIJKGESTELDE_DAGEN_BEKEND_TOT },
    status: 'niet-geverifieerd',
    bron: 'Art. 3 lid 3 Algemene termijnenwet; titels van de besluiten, niet de Staatscourant zelf',
  },
  {
    sleutel: 'voorschot-percentage-2026',
    waarde: 95,
    status: 'niet-geverifieerd',
    bron: 'Art. 52 lid 2 Pw, tekst 2026; secundaire bron. In de beslistabel voorschot',
  },
  {
    sleutel: 'vrijlatingen-2026-euro-per-maand',
    waarde: { 'arbeid-27': 285, 'alleenstaande-ouder': 177.66, 'medische-urenbeperking': 180.19 },
    status: 'niet-geverifieerd',
    bron: 'Art. 31 lid 2 Pw; Normenbrief 1 januari 2026, secundaire bron. In de beslistabel inkomensvrijlating',
  },
  {
    sleutel: 'dwangsom-2026-euro-per-dag',
    waarde: [23, 35, 45],
    status: 'niet-geverifieerd',
    bron: 'Art. 4:17 lid 2 Awb; de bedragen van 2025, het artikel wijzigt per 1 januari 2026. In de beslistabel dwangsom',
  },
  {
    sleutel: 'dwangsom-twee-weken-zonder-termijnenwet',
    waarde: true,
    status: 'niet-geverifieerd',
    bron: 'Art. 4:17 lid 3 Awb; lezing ten gunste van de aanvrager',
  },
  {
    sleutel: 'bezwaar-week-na-termijn-met-termijnenwet',
    waarde: true,
    status: 'niet-geverifieerd',
    bron: 'Art. 6:9 lid 2 Awb; lezing ten gunste van wie bezwaar maakt',
  },
  {
    sleutel: 'aow-leeftijd-geboren-vanaf-1963-10-01',
    waarde: '67 jaar en 3 maanden',
    status: 'niet-geverifieerd',
    bron: 'Art. 7a AOW; wordt jaarlijks vastgesteld, vijf jaar vooruit',
  },
  {
    sleutel: 'verjaardag-29-februari',
    waarde: '1 maart',
    status: 'aanname',
    bron: 'Geen artikel gevonden; een vol jaar is dan voorbij',
  },
  {
    sleutel: 'waarschuwing-bij-deel-van-termijn',
    waarde: WAARSCHUWING_BIJ,
    status: 'aanname',
    bron: 'Eigen beleid',
  },
  {
    sleutel: 'afronding-kostendelersnorm',
    waarde: 'op de dichtstbijzijnde cent',
    status: 'niet-geverifieerd',
    bron: 'Art. 22a Pw; de officiële afronding is niet gevonden',
  },
  {
    sleutel: 'kwijtschelding-bevoegde-vordering-na-maanden',
    waarde: 36,
    status: 'niet-geverifieerd',
    bron: 'Gemeentelijk beleid bij art. 58 lid 2 Pw; GGM noemt 36 maanden. In de beslistabel kwijtschelding',
  },
  {
    sleutel: 'drempel-terugvordering-kleine-bedragen',
    waarde: 'geen',
    status: 'niet-geverifieerd',
    bron: 'Gemeentelijk beleid, niet gevonden; er geldt geen drempel',
  },
  {
    sleutel: 'kosten-aanmaning-en-dwangbevel',
    waarde: 'niet gelezen',
    status: 'niet-geverifieerd',
    bron: 'Art. 4:113 en 4:120 Awb; de bedragen zijn niet gelezen, een medewerker vult ze in',
  },
  {
    sleutel: 'wettelijke-rente',
    waarde: 'niet gelezen',
    status: 'niet-geverifieerd',
    bron: 'Art. 4:98 Awb en 6:119 BW; het percentage is niet gelezen, een medewerker vult het bedrag in',
  },
  {
    sleutel: 'aangiftegrens-euro-netto',
    waarde: 50_000,
    status: 'niet-geverifieerd',
    bron: 'Aanwijzing sociale zekerheidsfraude 2023A003, samenvatting; dat de schade netto telt, stond in de aanwijzing van 2013. In de beslistabellen srt-criteria en aangifte',
  },
  {
    sleutel: 'herroeping-neemt-boete-mee',
    waarde: true,
    status: 'aanname',
    bron: 'Art. 18a Pw; zonder vordering is er geen benadelingsbedrag meer',
  },
  {
    sleutel: 'boete-hoogste-bedragen-euro',
    waarde: FINE_MAXIMA.filter(({ geverifieerd }) => !geverifieerd).map(({ vanaf, bedragen }) => ({
      vanaf,
      tweede: bedragen[2] / 100,
      derde: bedragen[3] / 100,
      vijfde: bedragen[5] / 100,
    })),
    status: 'niet-geverifieerd',
    bron: 'Art. 23 lid 4 Sr; de besluiten van 2020, 2022 en 2024 zijn niet gelezen, dat van 2026 is niet gevonden: de bedragen van 2024 gaan door',
  },
  {
    sleutel: 'boete-draagkracht-procent-van-de-norm',
    waarde: CAPACITY_SHARE,
    status: 'niet-geverifieerd',
    bron: 'Art. 5:46 lid 2 Awb; uitspraak CRvB 2016:12, alleen de samenvatting gelezen',
  },
  {
    sleutel: 'boete-herhaling-procent-van-benadeling',
    waarde: 150,
    status: 'niet-geverifieerd',
    bron: 'Art. 18a lid 5 Pw noemt een hoogste bedrag; dat het deel naar verwijtbaarheid over anderhalf keer wordt genomen, is een lezing. In de beslistabel boetehoogte',
  },
  {
    sleutel: 'boete-benadelingsbedrag',
    waarde: 'netto',
    status: 'niet-geverifieerd',
    bron: 'Art. 18a lid 2 Pw; bij het OM werd netto geteld (richtlijn van 2013, vervallen)',
  },
  {
    sleutel: 'verhaal-indexering-procent',
    waarde: MAINTENANCE_INDEX,
    status: 'niet-geverifieerd',
    bron: 'Art. 62d Pw en 1:402a BW; secundaire bron. Vanaf 2025 niet gevonden: stel het percentage per jaar in',
  },
  ...[2025, 2026, 2027].map((jaar) => ({
    sleutel: `verhaal-indexering-${jaar}`,
    waarde: 'niet gevonden',
    status: 'niet-geverifieerd' as const,
    bron: `Art. 62d Pw en 1:402a BW; het percentage van ${jaar} is niet gevonden, zolang stijgt de bijdrage niet`,
  })),
  {
    sleutel: 'verhaal-rechtsmiddel',
    waarde: 'de rechtbank (verzet of verweer), geen bezwaar',
    status: 'niet-geverifieerd',
    bron: 'Art. 62b, 62g en 62h Pw; of bezwaar openstaat tegen een besluit op grond van art. 62g is niet gevonden',
  },
  {
    sleutel: 'verhaal-betaaltermijn',
    waarde: 'P30D',
    status: 'aanname',
    bron: 'Art. 62b Pw noemt dertig dagen bij een uitspraak; zonder uitspraak nemen wij dezelfde termijn',
  },
  {
    sleutel: 'beslistermijn-bbz',
    waarde: 'P13W',
    status: 'niet-geverifieerd',
    bron: 'Art. 4:13 lid 1 Awb; uitvoering in Twente uit de tweede hand. In de beslistabel beslistermijn',
  },
  {
    sleutel: 'verlenging-bbz',
    waarde: 'P13W',
    status: 'niet-geverifieerd',
    bron: 'Art. 4:14 lid 3 Awb; dat de termijn van de Bbz één keer dertien weken langer mag worden, is uit de tweede hand',
  },
  {
    sleutel: 'bbz-advies',
    waarde: 'ROZ Twente adviseert, de gemeente beslist',
    status: 'niet-geverifieerd',
    bron: 'Uitvoering in Twente uit de tweede hand; de afspraken met ROZ Twente en de voorwaarden van het Bbz 2004 zijn niet gelezen: een medewerker weegt het advies, er is geen beslistabel',
  },
  {
    sleutel: 'heronderzoek-na',
    waarde: { signaal: 'P0D', wisselend: 'P6M', jong: 'P6M', stabiel: 'P18M', anders: 'P12M' },
    status: 'aanname',
    bron: 'Art. 53a lid 6 Pw noemt geen termijn; plannen van de gemeenten niet gevonden. In de beslistabel heronderzoek-frequentie',
  },
  {
    sleutel: 'heronderzoek-soort-bij-aanleiding',
    waarde: 'signaal, screening, gesprek of op papier',
    status: 'aanname',
    bron: 'Art. 53a lid 6 Pw; plannen van de gemeenten niet gevonden. In de beslistabel heronderzoek-soort',
  },
  {
    sleutel: 'debiteurenonderzoek-na',
    waarde: 'twaalf maanden',
    status: 'aanname',
    bron: 'Beleid; ook het afsluiten van een vordering waarop niets meer openstaat. In de beslistabel invorderingsstap',
  },
  {
    sleutel: 'beleid-bevoegde-terugvordering',
    waarde: 'een medewerker weegt elk geval',
    status: 'niet-geverifieerd',
    bron: 'Art. 58 lid 2 Pw; beleid van de drie gemeenten niet gevonden',
  },
  {
    sleutel: 'vakantietoeslag-aandeel',
    waarde: 'niet gebruikt: de normen zijn met vakantietoeslag',
    status: 'niet-geverifieerd',
    bron: 'Art. 19 lid 3 Pw: 4,8 procent in de tekst van 2025; 5 procent in 2026 volgens een tweede bron',
  },
  {
    sleutel: 'norm-bij-partner-zonder-recht',
    waarde: 'de helft van de norm voor gehuwden',
    status: 'niet-geverifieerd',
    bron: 'Art. 24 Pw; een wetsvoorstel verhoogt dit, mogelijk per 1 januari 2027',
  },
  {
    sleutel: 'terugwerkende-kracht-maanden',
    waarde: 'ten hoogste drie, een medewerker beslist',
    status: 'niet-geverifieerd',
    bron: 'Art. 44 Pw, sinds 2026; de ene bron noemt lid 4, de andere lid 5',
  },
];
