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
import { aanvullingVragen } from './herstelverzuim/aanvulling-vragen.ts';
import { opschortingBeeindigen } from './herstelverzuim/opschorting-beeindigen.ts';
import { termijnSignaleren } from './termijnbewaking/termijn-signaleren.ts';

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
  termijnSignaleren,
];
