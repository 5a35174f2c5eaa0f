import type { Delivery } from '../delivery.ts';
import { betalingOpdragen } from './betaling-opdragen.ts';
import { briefVerzenden } from './brief-verzenden.ts';
import { doorzendingVersturen } from './doorzending-versturen.ts';
import { invorderingOpdragen } from './invordering-opdragen.ts';
import { procesBericht } from './proces-bericht.ts';
import { taakAfronden } from './taak-afronden.ts';
import { taakToewijzen, taakVrijgeven } from './taak-toewijzen.ts';
import { uitkeringWijzigen } from './uitkering-wijzigen.ts';
import { verrekeningVragen } from './verrekening-vragen.ts';

/** `soort` of a message → how it is delivered. */
export const deliveries: Readonly<Record<string, Delivery>> = {
  'proces-bericht': procesBericht,
  'taak-afronden': taakAfronden,
  'taak-toewijzen': taakToewijzen,
  'taak-vrijgeven': taakVrijgeven,
  'brief-verzenden': briefVerzenden,
  'betaling-opdragen': betalingOpdragen,
  'invordering-opdragen': invorderingOpdragen,
  'uitkering-wijzigen': uitkeringWijzigen,
  'doorzending-versturen': doorzendingVersturen,
  'verrekening-vragen': verrekeningVragen,
};

/** These go to the engine; every other one to a party outside. */
export const ENGINE_SOORTEN: readonly string[] = [
  'proces-bericht',
  'taak-afronden',
  'taak-toewijzen',
  'taak-vrijgeven',
];
