import { adviesVastleggen } from './aanvraag/advies-vastleggen.ts';
import { beeindigingOnderzoeken } from './aanvraag/beeindiging-onderzoeken.ts';
import { besluitVastleggen } from './aanvraag/besluit-vastleggen.ts';
import { doorzenden } from './aanvraag/doorzenden.ts';
import { herinneringVersturen } from './aanvraag/herinnering-versturen.ts';
import { heronderzoekPlannen } from './aanvraag/heronderzoek-plannen.ts';
import { identiteitControleren } from './aanvraag/identiteit-controleren.ts';
import { intrekkingBevestigen } from './aanvraag/intrekking-bevestigen.ts';
import { nietBehandelenBewaken } from './aanvraag/niet-behandelen-bewaken.ts';
import { ontvangstBevestigen } from './aanvraag/ontvangst-bevestigen.ts';
import { overdragen } from './aanvraag/overdragen.ts';
import { overlijdenVastleggen } from './aanvraag/overlijden-vastleggen.ts';
import { overlijdenVoorbereiden } from './aanvraag/overlijden-voorbereiden.ts';
import { routeAdviseren } from './aanvraag/route-adviseren.ts';
import { spoedvoorschotAanvragen } from './aanvraag/spoedvoorschot-aanvragen.ts';
import { tochBehandelen } from './aanvraag/toch-behandelen.ts';
import { toetsingVoorbereiden } from './aanvraag/toetsing-voorbereiden.ts';
import { uitkeringStarten } from './aanvraag/uitkering-starten.ts';
import { vermoedenMelden } from './aanvraag/vermoeden-melden.ts';
import { voorschotAdviseren } from './aanvraag/voorschot-adviseren.ts';
import { voorschotBetalen } from './aanvraag/voorschot-betalen.ts';
import { voorschotVoorbereiden } from './aanvraag/voorschot-voorbereiden.ts';
import { wachttijdBerekenen } from './aanvraag/wachttijd-berekenen.ts';
import { wijzigingBerichten } from './aanvraag/wijziging-berichten.ts';
import { zaakAfsluiten } from './aanvraag/zaak-afsluiten.ts';
import { zaakOvernemen } from './aanvraag/zaak-overnemen.ts';
import { zienswijzeUitnodigen } from './aanvraag/zienswijze-uitnodigen.ts';
import { zoektermijnAdviseren } from './aanvraag/zoektermijn-adviseren.ts';
import { zoektermijnStarten } from './aanvraag/zoektermijn-starten.ts';
import { bezwaartermijnStarten } from './bekendmaking/bezwaartermijn-starten.ts';
import { briefOpstellen } from './bekendmaking/brief-opstellen.ts';
import { briefVerzenden } from './bekendmaking/brief-verzenden.ts';
import { adviesVastleggen as bezwaarAdviesVastleggen } from './bezwaar/advies-vastleggen.ts';
import { beslissingVastleggen as bezwaarBeslissingVastleggen } from './bezwaar/beslissing-vastleggen.ts';
import { commissieNagaan } from './bezwaar/commissie-nagaan.ts';
import { contactVoorbereiden as bezwaarContactVoorbereiden } from './bezwaar/contact-voorbereiden.ts';
import { doorzenden as bezwaarDoorzenden } from './bezwaar/doorzenden.ts';
import { grondenVragen as bezwaarGrondenVragen } from './bezwaar/gronden-vragen.ts';
import { horenVastleggen as bezwaarHorenVastleggen } from './bezwaar/horen-vastleggen.ts';
import { intrekkingBevestigen as bezwaarIntrekkingBevestigen } from './bezwaar/intrekking-bevestigen.ts';
import { intrekkingVerwerken as bezwaarIntrekkingVerwerken } from './bezwaar/intrekking-verwerken.ts';
import { ontvangstBevestigen as bezwaarOntvangstBevestigen } from './bezwaar/ontvangst-bevestigen.ts';
import { opschortingBeeindigen as bezwaarOpschortingBeeindigen } from './bezwaar/opschorting-beeindigen.ts';
import { termijnStarten as bezwaarTermijnStarten } from './bezwaar/termijn-starten.ts';
import { uitnodigingVersturen as bezwaarUitnodigingVersturen } from './bezwaar/uitnodiging-versturen.ts';
import { uitvoeringStarten as bezwaarUitvoeringStarten } from './bezwaar/uitvoering-starten.ts';
import { verdagingVersturen as bezwaarVerdagingVersturen } from './bezwaar/verdaging-versturen.ts';
import { voortzettingVastleggen as bezwaarVoortzettingVastleggen } from './bezwaar/voortzetting-vastleggen.ts';
import { zaakAfsluiten as bezwaarZaakAfsluiten } from './bezwaar/zaak-afsluiten.ts';
import { aangifteDoen as boeteAangifteDoen } from './boete/aangifte-doen.ts';
import { betaaltermijnStarten as boeteBetaaltermijnStarten } from './boete/betaaltermijn-starten.ts';
import { boeteAdviseren } from './boete/boete-adviseren.ts';
import { boeteVastleggen } from './boete/boete-vastleggen.ts';
import { boeteVervallen } from './boete/boete-vervallen.ts';
import { omVerwerken as boeteOmVerwerken } from './boete/om-verwerken.ts';
import { onderzoekBeeindigen as boeteOnderzoekBeeindigen } from './boete/onderzoek-beeindigen.ts';
import { rapportVastleggen as boeteRapportVastleggen } from './boete/rapport-vastleggen.ts';
import { voornemenVersturen as boeteVoornemenVersturen } from './boete/voornemen-versturen.ts';
import type { Worker } from './define-worker.ts';
import { dwangsomBerekenen } from './dwangsom/dwangsom-berekenen.ts';
import { dwangsomBetalen } from './dwangsom/dwangsom-betalen.ts';
import { dwangsombesluitVastleggen } from './dwangsom/dwangsombesluit-vastleggen.ts';
import { ingebrekestellingVastleggen } from './dwangsom/ingebrekestelling-vastleggen.ts';
import { teVroegBerichten } from './dwangsom/te-vroeg-berichten.ts';
import { verzuimBepalen } from './dwangsom/verzuim-bepalen.ts';
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
import { aanvullingHerinneren } from './herstelverzuim/aanvulling-herinneren.ts';
import { aanvullingVragen } from './herstelverzuim/aanvulling-vragen.ts';
import { opschortingBeeindigen } from './herstelverzuim/opschorting-beeindigen.ts';
import { uitstelGeven } from './herstelverzuim/uitstel-geven.ts';
import { bewijsAdviseren } from './huisbezoek/bewijs-adviseren.ts';
import { bezoekAankondigen } from './huisbezoek/bezoek-aankondigen.ts';
import { weigeringWaarschuwen } from './huisbezoek/weigering-waarschuwen.ts';
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
import { aangifteDoen as srtAangifteDoen } from './srt-verwijzing/aangifte-doen.ts';
import { adviesVastleggen as srtAdviesVastleggen } from './srt-verwijzing/advies-vastleggen.ts';
import { antwoordtermijnStarten as srtAntwoordtermijnStarten } from './srt-verwijzing/antwoordtermijn-starten.ts';
import { boeteOpenen as srtBoeteOpenen } from './srt-verwijzing/boete-openen.ts';
import { gevolgenOpenen as srtGevolgenOpenen } from './srt-verwijzing/gevolgen-openen.ts';
import { heronderzoekOpenen as srtHeronderzoekOpenen } from './srt-verwijzing/heronderzoek-openen.ts';
import { omAfloopVastleggen as srtOmAfloopVastleggen } from './srt-verwijzing/om-afloop-vastleggen.ts';
import { onderzoekBeeindigen as srtOnderzoekBeeindigen } from './srt-verwijzing/onderzoek-beeindigen.ts';
import { onderzoekVolgen as srtOnderzoekVolgen } from './srt-verwijzing/onderzoek-volgen.ts';
import { overlijdenVastleggen as srtOverlijdenVastleggen } from './srt-verwijzing/overlijden-vastleggen.ts';
import { rapportVastleggen as srtRapportVastleggen } from './srt-verwijzing/rapport-vastleggen.ts';
import { schadeVastleggen as srtSchadeVastleggen } from './srt-verwijzing/schade-vastleggen.ts';
import { spoorVastleggen as srtSpoorVastleggen } from './srt-verwijzing/spoor-vastleggen.ts';
import { verwijzingBeeindigen as srtVerwijzingBeeindigen } from './srt-verwijzing/verwijzing-beeindigen.ts';
import { verwijzingVersturen as srtVerwijzingVersturen } from './srt-verwijzing/verwijzing-versturen.ts';
import { wegingVastleggen as srtWegingVastleggen } from './srt-verwijzing/weging-vastleggen.ts';
import { zaakAfsluiten as srtZaakAfsluiten } from './srt-verwijzing/zaak-afsluiten.ts';
import { termijnSignaleren } from './termijnbewaking/termijn-signaleren.ts';
import { termijnVerlengen } from './termijnbewaking/termijn-verlengen.ts';
import { bedragVastleggen } from './terugvordering/bedrag-vastleggen.ts';
import { besluitVastleggen as terugvorderingBesluitVastleggen } from './terugvordering/besluit-vastleggen.ts';
import { betaaltermijnStarten } from './terugvordering/betaaltermijn-starten.ts';
import { betalingBoeken } from './terugvordering/betaling-boeken.ts';
import { boeteAanmelden } from './terugvordering/boete-aanmelden.ts';
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
import { adviesVastleggen as regelingAdviesVastleggen } from './toetsing-regeling/advies-vastleggen.ts';
import { adviesVragen } from './toetsing-regeling/advies-vragen.ts';
import { conceptVoorbereiden } from './toetsing-regeling/concept-voorbereiden.ts';
import { middelenBerekenen } from './toetsing-regeling/middelen-berekenen.ts';
import { toetsingVoorbereiden as regelingToetsingVoorbereiden } from './toetsing-regeling/toetsing-voorbereiden.ts';
import { voorschotAanvragen } from './toetsing-regeling/voorschot-aanvragen.ts';
import { onderzoekVastleggen as verhaalOnderzoekVastleggen } from './verhaal/onderzoek-vastleggen.ts';
import { uitspraakVerwerken as verhaalUitspraakVerwerken } from './verhaal/uitspraak-verwerken.ts';
import { verhaalBeeindigen } from './verhaal/verhaal-beeindigen.ts';
import { verhaalBijwerken } from './verhaal/verhaal-bijwerken.ts';
import { verhaalOpleggen } from './verhaal/verhaal-opleggen.ts';
import { verhaalVastleggen } from './verhaal/verhaal-vastleggen.ts';
import { vertrekVastleggen as verhaalVertrekVastleggen } from './verhaal/vertrek-vastleggen.ts';
import { verzetVastleggen as verhaalVerzetVastleggen } from './verhaal/verzet-vastleggen.ts';
import { verzetVerwerken as verhaalVerzetVerwerken } from './verhaal/verzet-verwerken.ts';

/** Every worker of the platform, by process. test/wiring.spec.ts compares it with the models. */
export const registry: readonly Worker[] = [
  adviesVastleggen,
  beeindigingOnderzoeken,
  besluitVastleggen,
  doorzenden,
  herinneringVersturen,
  heronderzoekPlannen,
  identiteitControleren,
  intrekkingBevestigen,
  nietBehandelenBewaken,
  ontvangstBevestigen,
  overdragen,
  overlijdenVastleggen,
  overlijdenVoorbereiden,
  routeAdviseren,
  spoedvoorschotAanvragen,
  tochBehandelen,
  toetsingVoorbereiden,
  uitkeringStarten,
  vermoedenMelden,
  voorschotAdviseren,
  voorschotBetalen,
  voorschotVoorbereiden,
  wachttijdBerekenen,
  wijzigingBerichten,
  zaakAfsluiten,
  zaakOvernemen,
  zienswijzeUitnodigen,
  zoektermijnAdviseren,
  zoektermijnStarten,
  bezwaartermijnStarten,
  briefOpstellen,
  briefVerzenden,
  bezwaarAdviesVastleggen,
  bezwaarBeslissingVastleggen,
  bezwaarContactVoorbereiden,
  bezwaarDoorzenden,
  bezwaarGrondenVragen,
  bezwaarHorenVastleggen,
  bezwaarIntrekkingBevestigen,
  bezwaarIntrekkingVerwerken,
  bezwaarOntvangstBevestigen,
  bezwaarOpschortingBeeindigen,
  commissieNagaan,
  bezwaarTermijnStarten,
  bezwaarUitnodigingVersturen,
  bezwaarUitvoeringStarten,
  bezwaarVerdagingVersturen,
  bezwaarVoortzettingVastleggen,
  bezwaarZaakAfsluiten,
  dwangsomBerekenen,
  dwangsomBetalen,
  dwangsombesluitVastleggen,
  ingebrekestellingVastleggen,
  teVroegBerichten,
  verzuimBepalen,
  brpRaadplegen,
  suwinetRaadplegen,
  aanvullingHerinneren,
  aanvullingVragen,
  opschortingBeeindigen,
  uitstelGeven,
  bewijsAdviseren,
  bezoekAankondigen,
  weigeringWaarschuwen,
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
  boeteAanmelden,
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
  boeteAangifteDoen,
  boeteBetaaltermijnStarten,
  boeteAdviseren,
  boeteVastleggen,
  boeteVervallen,
  boeteOmVerwerken,
  boeteOnderzoekBeeindigen,
  boeteRapportVastleggen,
  boeteVoornemenVersturen,
  verhaalOnderzoekVastleggen,
  verhaalUitspraakVerwerken,
  verhaalBeeindigen,
  verhaalBijwerken,
  verhaalOpleggen,
  verhaalVastleggen,
  verhaalVertrekVastleggen,
  verhaalVerzetVastleggen,
  verhaalVerzetVerwerken,
  termijnSignaleren,
  termijnVerlengen,
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
  srtAangifteDoen,
  srtAdviesVastleggen,
  srtAntwoordtermijnStarten,
  srtBoeteOpenen,
  srtGevolgenOpenen,
  srtHeronderzoekOpenen,
  srtOmAfloopVastleggen,
  srtOnderzoekBeeindigen,
  srtOnderzoekVolgen,
  srtOverlijdenVastleggen,
  srtRapportVastleggen,
  srtSchadeVastleggen,
  srtSpoorVastleggen,
  srtVerwijzingBeeindigen,
  srtVerwijzingVersturen,
  srtWegingVastleggen,
  srtZaakAfsluiten,
  regelingAdviesVastleggen,
  adviesVragen,
  conceptVoorbereiden,
  middelenBerekenen,
  regelingToetsingVoorbereiden,
  voorschotAanvragen,
];
