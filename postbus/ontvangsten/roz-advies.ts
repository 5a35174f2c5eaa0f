import { isDeepStrictEqual } from 'node:util';
import { tellZaak } from '../../cases/tell-zaak.ts';
import { lockDossier } from '../../db/queries/dossiers/put-dossier.ts';
import { putSectie } from '../../db/queries/dossiers/put-sectie.ts';
import { today } from '../../law/clock.ts';
import { ADVIEZEN, SOORTEN, VORMEN } from '../../registers/roz/port.ts';
import type { Bericht } from '../bericht.ts';
import { BerichtOnbruikbaar } from '../errors.ts';
import { runningZaak } from '../find.ts';
import type { Ontvangst } from '../ontvangst.ts';

/** What the advice comes down to; the reasons may be put in other words in a letter. */
const FEITEN = ['advies', 'soort', 'vorm', 'bedrag', 'maanden'];

/**
 * ROZ Twente advises on the Bbz (art. 3:5 Awb). It may write a letter as well, which staff enter: what both say counts once, another
 * advice takes the place of the first and goes on to the case.
 */
export const rozAdvies: Ontvangst = async (bericht, { trx, clock }) => {
  const zaak = await runningZaak(trx, bericht);
  const { rozVerzoek, rozAdvies: bekend } = (await lockDossier(trx, zaak.id)) as Record<
    string,
    Record<string, unknown> | undefined
  >;
  if (!rozVerzoek) throw new BerichtOnbruikbaar('niet-gevraagd');
  const advies = read(bericht);
  if (bekend && FEITEN.every((feit) => isDeepStrictEqual(bekend[feit] ?? null, advies[feit])))
    return;

  await putSectie(trx, {
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    sectie: 'rozAdvies',
    gegevens: { ...advies, ontvangenOp: today(clock), kenmerk: bericht.kenmerk },
    bron: 'roz',
    op: clock(),
  });
  await tellZaak(trx, zaak, { naam: 'roz-advies', berichtId: `postbus-roz-${bericht.kenmerk}` });
};

/** @throws BerichtOnbruikbaar that names the field, also when a positive advice misses how much and how long */
function read(bericht: Bericht): Record<string, unknown> {
  const advies = bericht.oneOf('advies', ADVIEZEN);
  const geld = advies !== 'negatief';
  return {
    advies,
    adviesOp: bericht.day('adviesOp'),
    soort: geld ? bericht.oneOf('soort', SOORTEN) : null,
    vorm: geld ? bericht.oneOf('vorm', VORMEN) : null,
    bedrag: geld ? bericht.amount('bedrag') : null,
    maanden: geld ? bericht.count('maanden') : null,
    voorwaarden: advies === 'voorwaarden' ? bericht.text('voorwaarden') : null,
    samenvatting: bericht.text('samenvatting'),
  };
}
