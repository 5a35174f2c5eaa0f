import type { Delivery } from '../delivery.ts';
import { betalingOpdragen } from './betaling-opdragen.ts';
import { briefVerzenden } from './brief-verzenden.ts';
import { doorzendingVersturen } from './doorzending-versturen.ts';
import { incidentOplossen } from './incident-oplossen.ts';
import { ingreepUitvoeren } from './ingreep-uitvoeren.ts';
import { invorderingOpdragen } from './invordering-opdragen.ts';
import { mailVersturen } from './mail-versturen.ts';
import { omAangifteDoen } from './om-aangifte-doen.ts';
import { procesBericht } from './proces-bericht.ts';
import { procesVerplaatsen } from './proces-verplaatsen.ts';
import { rozAdviesVragen } from './roz-advies-vragen.ts';
import { srtVerwijzingVersturen } from './srt-verwijzing-versturen.ts';
import { storingMelden } from './storing-melden.ts';
import { taakAfronden } from './taak-afronden.ts';
import { taakHeropenen } from './taak-heropenen.ts';
import { taakToewijzen, taakVrijgeven } from './taak-toewijzen.ts';
import { uitkeringWijzigen } from './uitkering-wijzigen.ts';
import { verrekeningVragen } from './verrekening-vragen.ts';

/** `soort` of a message → how it is delivered. */
export const deliveries: Readonly<Record<string, Delivery>> = {
  'proces-bericht': procesBericht,
  'proces-verplaatsen': procesVerplaatsen,
  'incident-oplossen': incidentOplossen,
  'ingreep-uitvoeren': ingreepUitvoeren,
  'taak-afronden': taakAfronden,
  'taak-heropenen': taakHeropenen,
  'taak-toewijzen': taakToewijzen,
  'taak-vrijgeven': taakVrijgeven,
  'brief-verzenden': briefVerzenden,
  'betaling-opdragen': betalingOpdragen,
  'invordering-opdragen': invorderingOpdragen,
  'uitkering-wijzigen': uitkeringWijzigen,
  'doorzending-versturen': doorzendingVersturen,
  'verrekening-vragen': verrekeningVragen,
  'srt-verwijzing-versturen': srtVerwijzingVersturen,
  'om-aangifte-doen': omAangifteDoen,
  'roz-advies-vragen': rozAdviesVragen,
  'mail-meldingen': mailVersturen,
  'mail-rapport': mailVersturen,
  'mail-storing': mailVersturen,
  'storing-melden': storingMelden,
};

/** These go to the engine; every other one to a party outside. */
export const ENGINE_SOORTEN: readonly string[] = [
  'proces-bericht',
  'proces-verplaatsen',
  'incident-oplossen',
  'ingreep-uitvoeren',
  'taak-afronden',
  'taak-heropenen',
  'taak-toewijzen',
  'taak-vrijgeven',
];
