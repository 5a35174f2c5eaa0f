import { adviesVastleggen } from './aanvraag/advies-vastleggen.ts';
import { besluitVastleggen } from './aanvraag/besluit-vastleggen.ts';
import { doorzenden } from './aanvraag/doorzenden.ts';
import { herinneringVersturen } from './aanvraag/herinnering-versturen.ts';
import { heronderzoekPlannen } from './aanvraag/heronderzoek-plannen.ts';
import { identiteitControleren } from './aanvraag/identiteit-controleren.ts';
import { intrekkingBevestigen } from './aanvraag/intrekking-bevestigen.ts';
import { ontvangstBevestigen } from './aanvraag/ontvangst-bevestigen.ts';
import { spoedvoorschotAanvragen } from './aanvraag/spoedvoorschot-aanvragen.ts';
import { toetsingVoorbereiden } from './aanvraag/toetsing-voorbereiden.ts';
import { uitkeringStarten } from './aanvraag/uitkering-starten.ts';
import { voorschotBetalen } from './aanvraag/voorschot-betalen.ts';
import { voorschotVoorbereiden } from './aanvraag/voorschot-voorbereiden.ts';
import { wachttijdBerekenen } from './aanvraag/wachttijd-berekenen.ts';
import { zaakAfsluiten } from './aanvraag/zaak-afsluiten.ts';
import { zienswijzeUitnodigen } from './aanvraag/zienswijze-uitnodigen.ts';
import { zoektermijnStarten } from './aanvraag/zoektermijn-starten.ts';
import { bezwaartermijnStarten } from './bekendmaking/bezwaartermijn-starten.ts';
import { briefOpstellen } from './bekendmaking/brief-opstellen.ts';
import { briefVerzenden } from './bekendmaking/brief-verzenden.ts';
import type { Worker } from './define-worker.ts';
import { brpRaadplegen } from './gegevens-ophalen/brp-raadplegen.ts';
import { suwinetRaadplegen } from './gegevens-ophalen/suwinet-raadplegen.ts';
import { adviesVastleggen as heronderzoekAdviesVastleggen } from './heronderzoek/advies-vastleggen.ts';
import { besluitUitvoeren as heronderzoekBesluitUitvoeren } from './heronderzoek/besluit-uitvoeren.ts';
import { besluitVastleggen as heronderzoekBesluitVastleggen } from './heronderzoek/besluit-vastleggen.ts';
import { dossierOvernemen as heronderzoekDossierOvernemen } from './heronderzoek/dossier-overnemen.ts';
import { eindeVastleggen as heronderzoekEindeVastleggen } from './heronderzoek/einde-vastleggen.ts';
import { gevolgenOpenen as heronderzoekGevolgenOpenen } from './heronderzoek/gevolgen-openen.ts';
import { heronderzoekPlannen as heronderzoekHeronderzoekPlannen } from './heronderzoek/heronderzoek-plannen.ts';
import { intrekkingVastleggen as heronderzoekIntrekkingVastleggen } from './heronderzoek/intrekking-vastleggen.ts';
import { maatregelAdviseren as heronderzoekMaatregelAdviseren } from './heronderzoek/maatregel-adviseren.ts';
import { maatregelUitvoeren as heronderzoekMaatregelUitvoeren } from './heronderzoek/maatregel-uitvoeren.ts';
import { maatregelVastleggen as heronderzoekMaatregelVastleggen } from './heronderzoek/maatregel-vastleggen.ts';
import { opschortingBeeindigen as heronderzoekOpschortingBeeindigen } from './heronderzoek/opschorting-beeindigen.ts';
import { overlijdenVastleggen as heronderzoekOverlijdenVastleggen } from './heronderzoek/overlijden-vastleggen.ts';
import { planVersturen as heronderzoekPlanVersturen } from './heronderzoek/plan-versturen.ts';
import { rechtOpschorten as heronderzoekRechtOpschorten } from './heronderzoek/recht-opschorten.ts';
import { stukkenHerinneren as heronderzoekStukkenHerinneren } from './heronderzoek/stukken-herinneren.ts';
import { stukkenVragen as heronderzoekStukkenVragen } from './heronderzoek/stukken-vragen.ts';
import { toetsingVoorbereiden as heronderzoekToetsingVoorbereiden } from './heronderzoek/toetsing-voorbereiden.ts';
import { tozUitnodigen as heronderzoekTozUitnodigen } from './heronderzoek/toz-uitnodigen.ts';
import { vertrekVastleggen as heronderzoekVertrekVastleggen } from './heronderzoek/vertrek-vastleggen.ts';
import { voornemenVersturen as heronderzoekVoornemenVersturen } from './heronderzoek/voornemen-versturen.ts';
import { voortzettingBerichten as heronderzoekVoortzettingBerichten } from './heronderzoek/voortzetting-berichten.ts';
import { zaakAfsluiten as heronderzoekZaakAfsluiten } from './heronderzoek/zaak-afsluiten.ts';
import { aanvullingVragen } from './herstelverzuim/aanvulling-vragen.ts';
import { opschortingBeeindigen } from './herstelverzuim/opschorting-beeindigen.ts';
import { aanmaningVersturen } from './invordering/aanmaning-versturen.ts';
import { afspraakVoorbereiden } from './invordering/afspraak-voorbereiden.ts';
import { dwangbevelVersturen } from './invordering/dwangbevel-versturen.ts';
import { kwijtscheldingAdviseren } from './invordering/kwijtschelding-adviseren.ts';
import { kwijtscheldingVastleggen } from './invordering/kwijtschelding-vastleggen.ts';
import { kwijtscheldingVoorbereiden } from './invordering/kwijtschelding-voorbereiden.ts';
import { onderzoekVastleggen } from './invordering/onderzoek-vastleggen.ts';
import { regelingVastleggen } from './invordering/regeling-vastleggen.ts';
import { standBepalen } from './invordering/stand-bepalen.ts';
import { stuitingVastleggen } from './invordering/stuiting-vastleggen.ts';
import { vorderingAfboeken } from './invordering/vordering-afboeken.ts';
import { termijnSignaleren } from './termijnbewaking/termijn-signaleren.ts';
import { bedragVastleggen } from './terugvordering/bedrag-vastleggen.ts';
import { besluitVastleggen as terugvorderingBesluitVastleggen } from './terugvordering/besluit-vastleggen.ts';
import { betaaltermijnStarten } from './terugvordering/betaaltermijn-starten.ts';
import { betalingBoeken } from './terugvordering/betaling-boeken.ts';
import { grondVastleggen } from './terugvordering/grond-vastleggen.ts';
import { insolventieAfronden } from './terugvordering/insolventie-afronden.ts';
import { invorderingRusten } from './terugvordering/invordering-rusten.ts';
import { nalatenschapVerwerken } from './terugvordering/nalatenschap-verwerken.ts';
import { teveelTerugbetalen } from './terugvordering/teveel-terugbetalen.ts';
import { verhuizingVastleggen } from './terugvordering/verhuizing-vastleggen.ts';
import { verlagingBoeken } from './terugvordering/verlaging-boeken.ts';
import { vernietigingAfronden } from './terugvordering/vernietiging-afronden.ts';
import { voornemenVersturen } from './terugvordering/voornemen-versturen.ts';
import { vorderingHerroepen } from './terugvordering/vordering-herroepen.ts';
import { vorderingOpenen } from './terugvordering/vordering-openen.ts';
import { vorderingOvernemen } from './terugvordering/vordering-overnemen.ts';
import { zaakAfsluiten as terugvorderingZaakAfsluiten } from './terugvordering/zaak-afsluiten.ts';

/** Every worker of the platform, by process. test/wiring.spec.ts compares it with the models. */
export const registry: readonly Worker[] = [
  adviesVastleggen,
  besluitVastleggen,
  doorzenden,
  herinneringVersturen,
  heronderzoekPlannen,
  identiteitControleren,
  intrekkingBevestigen,
  ontvangstBevestigen,
  spoedvoorschotAanvragen,
  toetsingVoorbereiden,
  uitkeringStarten,
  voorschotBetalen,
  voorschotVoorbereiden,
  wachttijdBerekenen,
  zaakAfsluiten,
  zienswijzeUitnodigen,
  zoektermijnStarten,
  bezwaartermijnStarten,
  briefOpstellen,
  briefVerzenden,
  brpRaadplegen,
  suwinetRaadplegen,
  aanvullingVragen,
  opschortingBeeindigen,
  aanmaningVersturen,
  afspraakVoorbereiden,
  dwangbevelVersturen,
  kwijtscheldingAdviseren,
  kwijtscheldingVastleggen,
  kwijtscheldingVoorbereiden,
  onderzoekVastleggen,
  regelingVastleggen,
  standBepalen,
  stuitingVastleggen,
  vorderingAfboeken,
  bedragVastleggen,
  terugvorderingBesluitVastleggen,
  betaaltermijnStarten,
  betalingBoeken,
  grondVastleggen,
  insolventieAfronden,
  invorderingRusten,
  nalatenschapVerwerken,
  teveelTerugbetalen,
  verhuizingVastleggen,
  verlagingBoeken,
  vernietigingAfronden,
  voornemenVersturen,
  vorderingHerroepen,
  vorderingOpenen,
  vorderingOvernemen,
  terugvorderingZaakAfsluiten,
  termijnSignaleren,
  heronderzoekAdviesVastleggen,
  heronderzoekBesluitUitvoeren,
  heronderzoekBesluitVastleggen,
  heronderzoekDossierOvernemen,
  heronderzoekEindeVastleggen,
  heronderzoekGevolgenOpenen,
  heronderzoekHeronderzoekPlannen,
  heronderzoekIntrekkingVastleggen,
  heronderzoekMaatregelAdviseren,
  heronderzoekMaatregelUitvoeren,
  heronderzoekMaatregelVastleggen,
  heronderzoekOpschortingBeeindigen,
  heronderzoekOverlijdenVastleggen,
  heronderzoekPlanVersturen,
  heronderzoekRechtOpschorten,
  heronderzoekStukkenHerinneren,
  heronderzoekStukkenVragen,
  heronderzoekToetsingVoorbereiden,
  heronderzoekTozUitnodigen,
  heronderzoekVertrekVastleggen,
  heronderzoekVoornemenVersturen,
  heronderzoekVoortzettingBerichten,
  heronderzoekZaakAfsluiten,
];
