import type { Db } from '../db/connect.ts';
import {
  type InstellingRij,
  seedOrganisatieRijen,
} from '../db/queries/organisatie/seed-organisatie.ts';
import { inTransaction } from '../db/transaction.ts';
import { OPEN_POINTS } from '../law/open-points.ts';

/**
 * Who executes what in the three municipalities, since the joint back office began on 1 January 2022. What the
 * sources do not say is an assumption and marked as such: in `instellingen.status`, or here.
 */
const SINDS = '2022-01-01';
const GEMEENTEN = [
  { code: 'dinkelland', naam: 'Dinkelland' },
  { code: 'tubbergen', naam: 'Tubbergen' },
  { code: 'oldenzaal', naam: 'Oldenzaal' },
];
const FUNCTIES = [
  { code: 'fo', naam: 'Consulent front office' },
  { code: 'bo-inkomen', naam: 'Medewerker inkomen' },
  { code: 'bo-kwaliteit', naam: 'Kwaliteitsmedewerker' },
  { code: 'bo-terugvordering', naam: 'Medewerker terugvordering en verhaal' },
  { code: 'bo-bezwaar', naam: 'Medewerker bezwaar en beroep' },
  { code: 'bo-handhaving', naam: 'Medewerker handhaving' },
  { code: 'toz', naam: 'Medewerker Team Ondersteuning & Zorg' },
  { code: 'bezwaar-secretariaat', naam: 'Secretariaat bezwaarcommissie' },
  { code: 'bezwaar-commissie', naam: 'Lid bezwaarcommissie' },
  { code: 'college', naam: 'Namens het college' },
  { code: 'teamleider', naam: 'Teamleider' },
  { code: 'manager', naam: 'Manager' },
  { code: 'beheerder', naam: 'Beheerder' },
  { code: 'ontwerper', naam: 'Procesontwerper' },
];
const KANTOREN = [
  { id: 'fo-dinkelland', naam: 'Front office Dinkelland (Noaberkracht)', soort: 'front-office' },
  { id: 'fo-tubbergen', naam: 'Front office Tubbergen (Noaberkracht)', soort: 'front-office' },
  { id: 'fo-oldenzaal', naam: 'Front office Oldenzaal', soort: 'front-office' },
  { id: 'backoffice', naam: 'Back office Oldenzaal', soort: 'back-office' },
  { id: 'toz', naam: 'Team Ondersteuning & Zorg (Noaberkracht)', soort: 'partner' },
  ...GEMEENTEN.flatMap(({ code, naam }) => [
    { id: `secretariaat-${code}`, naam: `Secretariaat bezwaar ${naam}`, soort: 'bezwaar' },
    { id: `commissie-${code}`, naam: `Bezwaarcommissie ${naam}`, soort: 'bezwaar' },
    { id: `college-${code}`, naam: `College van ${naam}`, soort: 'bestuur' },
  ]),
];
const BACK_OFFICE = [
  'bo-inkomen',
  'bo-kwaliteit',
  'bo-terugvordering',
  'bo-bezwaar',
  'bo-handhaving',
  'teamleider',
];

/** (functie, gemeente) → kantoor. TOZ for Oldenzaal is not in the sources: an assumption. */
const UITVOERINGEN = GEMEENTEN.flatMap(({ code: gemeente }) => [
  { functie: 'fo', gemeente, kantoor_id: `fo-${gemeente}` },
  ...BACK_OFFICE.map((functie) => ({ functie, gemeente, kantoor_id: 'backoffice' })),
  { functie: 'toz', gemeente, kantoor_id: 'toz' },
  { functie: 'bezwaar-secretariaat', gemeente, kantoor_id: `secretariaat-${gemeente}` },
  { functie: 'bezwaar-commissie', gemeente, kantoor_id: `commissie-${gemeente}` },
  { functie: 'college', gemeente, kantoor_id: `college-${gemeente}` },
]).map((uitvoering) => ({ ...uitvoering, geldig_vanaf: SINDS }));

/** What law or policy leaves to the college. None of these was found laid down: all are assumptions. */
const INSTELLINGEN: readonly Pick<InstellingRij, 'sleutel' | 'waarde' | 'bron'>[] = [
  {
    sleutel: 'hersteltermijn',
    waarde: 'P2W',
    bron: 'Beleid; art. 4:5 lid 1 Awb laat de duur aan het college',
  },
  {
    sleutel: 'hersteltermijn-herinnering',
    waarde: 'P4D',
    bron: 'Beleid; zo lang vóór het einde van de hersteltermijn gaat er een herinnering uit',
  },
  {
    sleutel: 'huisbezoek-reactietermijn',
    waarde: 'P1W',
    bron: 'Beleid; zo lang heeft wie een huisbezoek weigerde om alsnog een afspraak te maken',
  },
  { sleutel: 'zienswijzetermijn', waarde: 'P2W', bron: 'Beleid; art. 4:7 Awb noemt geen duur' },
  {
    sleutel: 'herinnering-na',
    waarde: 'P4W',
    bron: 'Beleid; herinnering na een melding zonder aanvraag',
  },
  {
    sleutel: 'debiteurenonderzoek-elke',
    waarde: 'P12M',
    bron: 'Beleid; de wet noemt geen termijn voor een debiteurenonderzoek',
  },
  {
    sleutel: 'aflossing-respijt',
    waarde: 'P2W',
    bron: 'Beleid; zo lang na een aflossingsdatum geldt een termijn nog niet als gemist',
  },
  {
    sleutel: 'betaalgesprek-binnen',
    waarde: 'P2W',
    bron: 'Beleid; zo lang wordt op een betalingsafspraak gewacht als de betaaltermijn al voorbij is',
  },
  {
    sleutel: 'heronderzoektermijn',
    waarde: 'P8W',
    bron: 'Beleid; de wet noemt geen doorlooptijd voor een heronderzoek',
  },
  {
    sleutel: 'inlichtingentermijn',
    waarde: 'P2W',
    bron: 'Beleid; art. 17 en 54 Pw laten de termijn voor stukken aan het college',
  },
  {
    sleutel: 'hersteltermijn-opschorting',
    waarde: 'P2W',
    bron: 'Beleid; art. 54 lid 2 Pw laat de termijn aan het college, binnen acht weken',
  },
  {
    sleutel: 'grondentermijn',
    waarde: 'P2W',
    bron: 'Beleid; art. 6:6 Awb laat de termijn om een verzuim in het bezwaar te herstellen aan het college',
  },
  {
    sleutel: 'heronderzoeken-per-week',
    waarde: 10,
    bron: 'Beleid; zoveel geplande heronderzoeken beginnen ten hoogste per week',
  },
  {
    sleutel: 'roz-adviestermijn',
    waarde: 'P6W',
    bron: 'Aanname; binnen welke tijd ROZ Twente adviseert, is niet gevonden: na zes van de dertien weken vraagt iemand na',
  },
  {
    sleutel: 'srt-antwoordtermijn',
    waarde: 'P2W',
    bron: 'Aanname; de termijnen van de Sociale Recherche Twente zijn niet openbaar',
  },
  {
    sleutel: 'srt-controle-elke',
    waarde: 'P4W',
    bron: 'Aanname; zo vaak vraagt handhaving naar de voortgang van een onderzoek',
  },
  {
    sleutel: 'srt-onderzoekstermijn',
    waarde: 'P13W',
    bron: 'Aanname; de termijnen van de Sociale Recherche Twente zijn niet openbaar',
  },
  {
    sleutel: 'draagkrachtperiode',
    waarde: 'P12M',
    bron: 'Beleid; art. 35 lid 1 Pw laat aan het college over welke periode eigen middelen tellen',
  },
  {
    sleutel: 'participatie-maximum',
    waarde: 'niet gevonden',
    bron: 'Eigen regels van de gemeente, niet gevonden; een getal is euro’s per jaar, tot dan beoordeelt een mens',
  },
  ...Object.entries({
    kwijtschelding: 'de afdeling belastingen van uw gemeente',
    'medisch-afval': 'de afdeling afval van uw gemeente',
    leergeld: 'Stichting Leergeld',
    schulddienstverlening: 'de schuldhulpverlening van uw gemeente',
    'collectieve-zorgverzekering': 'de uitvoerder van de collectieve zorgverzekering',
  }).map(([regeling, waarde]) => ({
    sleutel: `uitvoerder-${regeling}`,
    waarde,
    bron: 'De regeling wordt elders uitgevoerd; wie dat voor deze gemeente doet, is niet gevonden',
  })),
  {
    sleutel: 'bezwaarcommissie',
    waarde: 'ja',
    bron: 'Verordening niet gevonden; of een commissie adviseert (art. 7:13 Awb), bepaalt de termijn van 12 of 6 weken',
  },
  {
    sleutel: 'bezwaargesprek-binnen',
    waarde: 'P2W',
    bron: 'Beleid; zo lang wacht een bezwaar op een gesprek met de inwoner',
  },
  {
    sleutel: 'kleinste-groep',
    waarde: 5,
    bron: 'Beleid; van minder zaken dan dit toont het dashboard geen aantal en geen doorlooptijd',
  },
  {
    sleutel: 'afronden-ongedaan-binnen',
    waarde: 30,
    bron: 'Beleid; zo lang kan wie een taak afrondde dat ongedaan maken, als niemand verderging',
  },
  {
    sleutel: 'document-grootste',
    waarde: 20,
    bron: 'Beleid; ten hoogste 25, meer neemt een virusscanner zonder eigen instelling niet aan',
  },
  {
    sleutel: 'documenten-per-zaak',
    waarde: 200,
    bron: 'Beleid; zoveel documenten kan een zaak hebben, brieven niet meegeteld',
  },
  {
    sleutel: 'documenten-quarantaine',
    waarde: 'nee',
    bron: 'Beleid; ‘ja’ houdt een document dicht dat niet op virussen is gecontroleerd, tot iemand het vrijgeeft',
  },
  { sleutel: 'sluiten-na', waarde: 'P8W', bron: 'Beleid; melding zonder aanvraag wordt gesloten' },
];

/** Writes the organisation into an empty database; a second time it changes nothing. */
export async function seedOrganisatie(db: Db): Promise<void> {
  const instellingen = GEMEENTEN.flatMap(({ code: gemeente }) =>
    [
      ...INSTELLINGEN.map((instelling) => ({ ...instelling, status: 'aanname' as const })),
      ...OPEN_POINTS,
    ].map((instelling) => ({ ...instelling, gemeente, geldig_vanaf: SINDS })),
  );
  await inTransaction(db, '*', (trx) =>
    seedOrganisatieRijen(trx, {
      gemeenten: GEMEENTEN,
      functies: FUNCTIES,
      kantoren: KANTOREN,
      uitvoeringen: UITVOERINGEN,
      instellingen,
    }),
  );
}
