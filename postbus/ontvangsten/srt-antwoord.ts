import { tellZaak } from '../../cases/tell-zaak.ts';
import { runningZaak } from '../find.ts';
import type { Ontvangst } from '../ontvangst.ts';

/** SRT takes a referral on, or not. */
export const srtAntwoord: Ontvangst = async (bericht, { trx }) => {
  const zaak = await runningZaak(trx, bericht);
  await tellZaak(trx, zaak, {
    naam: 'srt-antwoord',
    berichtId: `postbus-srt-${bericht.kenmerk}`,
    variabelen: { srtAntwoord: bericht.oneOf('antwoord', ['aanvaard', 'afgewezen']) },
  });
};
