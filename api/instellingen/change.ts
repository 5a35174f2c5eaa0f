import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import {
  findInstellingen,
  type GezetteInstelling,
} from '../../db/queries/instellingen/find-instellingen.ts';
import {
  insertInstelling,
  lockInstelling,
} from '../../db/queries/instellingen/insert-instelling.ts';
import { vormOf } from '../../db/queries/instellingen/sleutels.ts';
import { addPeriod } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import { AGREED_KEYS } from '../doorlooptijden/agreed.ts';
import { ChangedMeanwhile, InvalidRequest, NotAllowed, NotFound, NotPossible } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { moment, type TextKey, text } from '../http/texts.ts';
import { permits } from '../policy/decide.ts';
import type { InstellingStand, InstellingVerzoek } from './schema.ts';
import { faultOf } from './value.ts';

/** Values that may wait for their day, and how far away that day may be. */
const MEESTE_LATER = 10;
const VERST = 'P10Y';

type Context = Pick<Call, 'trx' | 'actor' | 'now'>;

/** A value from today or a later day on, with who decided it and why. What holds before that day stays as it was. */
export async function changeInstelling(
  { trx, actor, now }: Context,
  verzoek: InstellingVerzoek,
): Promise<InstellingStand> {
  const { sleutel, gemeente, geldigVanaf, status } = verzoek;
  if (!permits(actor, 'instellingen.wijzigen', { gemeente }))
    throw new NotAllowed(text('instelling.gemeente'));
  await lockInstelling(trx, gemeente, sleutel);
  const values = await findInstellingen(trx, { gemeenten: [gemeente], sleutel });
  // Nobody begins with something agreed: the first that is said of it makes the setting.
  const agreed = AGREED_KEYS.includes(sleutel);
  if (values.length === 0 && !agreed) throw new NotFound();
  const vorm = vormOf(sleutel);
  if (!vorm) throw new NotPossible(text('instelling.vast'));
  const stand = values[0]?.stand ?? 0;
  if (stand !== verzoek.versie) throw changed(values);
  if (agreed && status !== 'vastgesteld') throw wrong('/status', 'instelling.afspraak');

  const vandaag = dayOf(now);
  const waarde = typeof verzoek.waarde === 'string' ? verzoek.waarde.trim() : verzoek.waarde;
  if (geldigVanaf < vandaag) throw wrong('/geldigVanaf', 'instelling.verleden');
  if (geldigVanaf > addPeriod(vandaag, VERST)) throw wrong('/geldigVanaf', 'instelling.ver');
  const fault = faultOf(vorm, waarde);
  if (fault) throw wrong('/waarde', fault);
  const later = values.filter(({ geldig_vanaf }) => geldig_vanaf > vandaag);
  if (
    later.length >= MEESTE_LATER &&
    !later.some(({ geldig_vanaf }) => geldig_vanaf === geldigVanaf)
  )
    throw new NotPossible(text('instelling.te-veel', { aantal: String(MEESTE_LATER) }));

  const versie = stand + 1;
  await insertInstelling(trx, {
    sleutel,
    gemeente,
    waarde,
    status,
    bron: verzoek.bron.trim(),
    geldig_vanaf: geldigVanaf,
    versie,
    reden: verzoek.reden.trim(),
    door: actor.id,
    op: now,
  });
  await appendAuditregel(
    trx,
    {
      gemeente,
      actor: actor.id,
      actie: 'instelling.gewijzigd',
      objectSoort: 'instelling',
      objectId: `${gemeente}/${sleutel}`,
      zaakId: null,
      herkomst: 'api',
      details: { versie, status, geldigVanaf },
    },
    now,
  );
  return { sleutel, gemeente, versie };
}

const wrong = (pointer: string, key: TextKey): InvalidRequest =>
  new InvalidRequest(text(key), [{ pointer, melding: text(key) }]);

/** Somebody else set a value that the reader has not seen. */
function changed(values: readonly GezetteInstelling[]): ChangedMeanwhile {
  const [first] = values;
  if (!first)
    return new ChangedMeanwhile(text('instelling.verouderd'), {
      versie: 0,
      status: 'vastgesteld',
      door: null,
      op: null,
    });
  const last = values.reduce(
    (one, other) => ((other.op ?? 0) > (one.op ?? 0) ? other : one),
    first,
  );
  const naam = last.door_naam ?? text('iemand');
  return new ChangedMeanwhile(
    last.op
      ? text('instelling.gewijzigd', { naam, moment: moment(last.op) })
      : text('instelling.verouderd'),
    {
      versie: last.stand,
      status: last.status,
      door: last.door ? { id: last.door, naam } : null,
      op: last.op?.toISOString() ?? null,
    },
  );
}
