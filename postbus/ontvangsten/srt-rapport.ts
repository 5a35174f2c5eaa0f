import { randomUUID } from 'node:crypto';
import { tellZaak } from '../../cases/tell-zaak.ts';
import { insertVerzegeldStuk } from '../../db/queries/verzegelde-stukken/insert-verzegeld-stuk.ts';
import { BerichtOnbruikbaar } from '../errors.ts';
import { runningZaak } from '../find.ts';
import type { Ontvangst } from '../ontvangst.ts';

/**
 * What SRT found (art. 53a lid 6 Pw). The text goes encrypted into the sealed compartment of the case, which enforcement alone
 * reads; the process hears that it is there, and nothing of it.
 */
export const srtRapport: Ontvangst = async (bericht, { trx, bsnVault, clock }) => {
  const zaak = await runningZaak(trx, bericht);
  if (!zaak.verzegeld) throw new BerichtOnbruikbaar('zaak-niet-verzegeld');
  const inhoud = {
    conclusie: bericht.oneOf('conclusie', ['gegrond', 'ongegrond']),
    samenvatting: bericht.text('samenvatting'),
    tekst: bericht.optionalText('tekst'),
  };
  const sleutel = `postbus-srt-${bericht.kenmerk}`;
  await insertVerzegeldStuk(trx, {
    id: randomUUID(),
    zaak_id: zaak.id,
    gemeente: zaak.gemeente,
    soort: bericht.optionalText('stuk')
      ? bericht.oneOf('stuk', ['rapport', 'proces-verbaal'])
      : 'rapport',
    kenmerk: bericht.kenmerk,
    geschreven_op: bericht.geschrevenOp,
    ontvangen_op: clock(),
    inhoud: bsnVault.encrypt(JSON.stringify(inhoud)),
    sleutel,
  });
  await tellZaak(trx, zaak, {
    naam: 'srt-rapport-ontvangen',
    berichtId: sleutel,
    variabelen: { srtRapportAanwezig: true },
  });
};
