import { advancePercentage } from './advance.ts';
import { exemptionRule } from './exemptions.ts';
import { GELIJKGESTELDE_DAGEN, GELIJKGESTELDE_DAGEN_BEKEND_TOT } from './holidays.ts';
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
    waarde: advancePercentage('2026-01-01').percentage,
    status: 'niet-geverifieerd',
    bron: 'Art. 52 lid 2 Pw, tekst 2026; secundaire bron',
  },
  {
    sleutel: 'vrijlatingen-2026-euro-per-maand',
    waarde: Object.fromEntries(
      (['arbeid-27', 'alleenstaande-ouder', 'medische-urenbeperking'] as const).map((ground) => [
        ground,
        exemptionRule(ground, '2026-01-01').maximum / 100,
      ]),
    ),
    status: 'niet-geverifieerd',
    bron: 'Art. 31 lid 2 Pw; Normenbrief 1 januari 2026, secundaire bron',
  },
  {
    sleutel: 'dwangsom-2026-euro-per-dag',
    waarde: [23, 35, 45],
    status: 'niet-geverifieerd',
    bron: 'Art. 4:17 lid 2 Awb; de bedragen van 2025, het artikel wijzigt per 1 januari 2026',
  },
  {
    sleutel: 'dwangsom-twee-weken-zonder-termijnenwet',
    waarde: true,
    status: 'niet-geverifieerd',
    bron: 'Art. 4:17 lid 3 Awb; lezing ten gunste van de aanvrager',
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
    sleutel: 'herroeping-neemt-boete-mee',
    waarde: true,
    status: 'aanname',
    bron: 'Art. 18a Pw; zonder vordering is er geen benadelingsbedrag meer',
  },
];
