import { findIncidenten } from '../../db/queries/incidenten/find-incidenten.ts';
import { findStoringsmeldingen } from '../../db/queries/storingsmeldingen/find-storingsmeldingen.ts';
import { RegisterWeigert } from '../../registers/errors.ts';
import type { Delivery } from '../delivery.ts';

/** Cases that one alert names; the page has the rest. */
const MEESTE = 20;

/** Posts to the webhook that a step stands still, still does, or goes on; of a sealed case without its number. */
export const storingMelden: Delivery = async ({ sleutel, inhoud }, { trx, webhook, clock }) => {
  if (!webhook) throw new RegisterWeigert('de webhook', 'niet ingesteld');
  const [storing] = await findStoringsmeldingen(trx, [String(inhoud.storingId)]);
  if (!storing) throw new RegisterWeigert('de webhook', 'de storing bestaat niet');
  const { proces, element_id: element, soort, gemeenten, sinds, opgelost_op } = storing;
  const incidenten = opgelost_op
    ? []
    : (await findIncidenten(trx, { gemeenten, proces, element, limiet: MEESTE })).filter(
        (rij) => rij.error_type === soort,
      );
  await webhook.post(
    {
      gebeurtenis: opgelost_op ? 'storing-opgelost' : 'storing-open',
      storing: storing.id,
      soort,
      proces,
      stap: element,
      gemeenten,
      sinds: sinds.toISOString(),
      opgelostOp: opgelost_op?.toISOString() ?? null,
      keerGemeld: Number(inhoud.keer),
      zaken: incidenten.flatMap(({ nummer, verzegeld }) => (verzegeld ? [] : [nummer])),
    },
    sleutel,
    clock(),
  );
};
