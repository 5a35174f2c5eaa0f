import { tellZaak } from '../../cases/tell-zaak.ts';
import { putSectie } from '../../db/queries/dossiers/put-sectie.ts';
import { runningZaak } from '../find.ts';
import type { Ontvangst } from '../ontvangst.ts';

/** How far SRT is: the track it follows, and what it asks of us; the question itself stays in the case file. */
export const srtVoortgang: Ontvangst = async (bericht, { trx, clock }) => {
  const zaak = await runningZaak(trx, bericht);
  const spoor = bericht.oneOf('spoor', ['bestuurlijk', 'strafrechtelijk']);
  await putSectie(trx, {
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    sectie: 'srtVoortgang',
    gegevens: { spoor, vraag: bericht.optionalText('vraag') ?? '' },
    bron: 'srt',
    op: clock(),
  });
  await tellZaak(trx, zaak, {
    naam: 'srt-voortgang',
    berichtId: `postbus-srt-${bericht.kenmerk}`,
    variabelen: { srtSpoor: spoor, srtVraag: bericht.flag('vraagGegevens') },
  });
};
