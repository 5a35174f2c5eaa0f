import { tellZaak } from '../../cases/tell-zaak.ts';
import { runningZaak } from '../find.ts';
import type { Ontvangst } from '../ontvangst.ts';

/** How far SRT is: the track it follows, and whether it asks something of us. */
export const srtVoortgang: Ontvangst = async (bericht, { trx }) => {
  const zaak = await runningZaak(trx, bericht);
  await tellZaak(trx, zaak, {
    naam: 'srt-voortgang',
    berichtId: `postbus-srt-${bericht.kenmerk}`,
    variabelen: {
      srtSpoor: bericht.oneOf('spoor', ['bestuurlijk', 'strafrechtelijk']),
      srtVraag: bericht.flag('vraagGegevens'),
    },
  });
};
