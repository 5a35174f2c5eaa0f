import { tellZaak } from '../../cases/tell-zaak.ts';
import { hasOpenTaak } from '../../db/queries/taken/has-open-taak.ts';
import type { ZaakMetTermijn } from '../../db/queries/zaken/find-zaken.ts';
import { findTermijnen, type TermijnMetGebeurtenissen } from '../../db/queries/zaken/zaak-parts.ts';
import { formatDay } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import { messages as aanvraag } from '../../processes/aanvraag/variables.ts';
import { messages as bezwaar } from '../../processes/bezwaar/variables.ts';
import { TermRefused } from '../../terms/errors.ts';
import { type Extension, possibleExtensions } from '../../terms/extensions.ts';
import { verlengTot } from '../../terms/verleng-tot.ts';
import { ChangedMeanwhile, InvalidRequest, NotAllowed, NotFound, NotPossible } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { moment, text } from '../http/texts.ts';
import { fulfils } from '../policy/decide.ts';
import { ref } from '../taken/view.ts';
import type { TermijnStand, VerlengingVerzoek } from './schema.ts';

type Context = Pick<Call, 'trx' | 'actor' | 'now'>;

/** Which terms a person extends from the case, who, and which message lets the process write the letter. */
const VERLENGBAAR: Record<
  string,
  {
    readonly functies: readonly string[];
    readonly naam: string;
    readonly variabelen: Readonly<Record<string, unknown>>;
  }
> = {
  beslistermijn: {
    functies: ['teamleider'],
    naam: aanvraag.beslistermijnGewijzigd,
    variabelen: { termijnWijziging: 'verlengd' },
  },
  // As the form of the event beslissing-verdaagd says (forms/bezwaar/beslissing-verdaagd.json).
  bezwaarbeslissing: {
    functies: ['bezwaar-secretariaat', 'bo-bezwaar'],
    naam: bezwaar.beslissingVerdaagd,
    variabelen: {},
  },
};

/** How this person may extend this term of the case today. */
export async function verlengingenVoor(
  { trx, actor }: Pick<Context, 'trx' | 'actor'>,
  zaak: ZaakMetTermijn,
  termijn: TermijnMetGebeurtenissen,
  vandaag: string,
): Promise<readonly Extension[]> {
  const known = VERLENGBAAR[termijn.soort];
  if (!known || zaak.beeindigd_op || !fulfils(actor, known.functies, zaak.gemeente)) return [];
  const ways = possibleExtensions(termijn, termijn.gebeurtenissen, vandaag, zaak.regeling);
  return ways.length > 0 && (await askedInTask(trx, termijn)) ? [] : ways;
}

/**
 * Moves the last day of a term, once or with consent (art. 4:14 lid 3, art. 7:10 lid 3 and 4 Awb). The clock moves the watch through
 * terms/; the process of the case writes the letter.
 */
export async function extend(
  context: Context,
  zaak: ZaakMetTermijn,
  verzoek: VerlengingVerzoek,
): Promise<TermijnStand> {
  const { trx, actor, now } = context;
  const termijn = (await findTermijnen(trx, zaak.id)).find(({ id }) => id === verzoek.termijnId);
  if (!termijn) throw new NotFound();
  if (zaak.beeindigd_op) throw new NotPossible(text('zaak.beeindigd'));
  const known = VERLENGBAAR[termijn.soort];
  if (!known) throw new NotPossible(text('termijn.niet-te-verlengen'));
  if (!fulfils(actor, known.functies, zaak.gemeente)) throw new NotAllowed();
  if (termijn.versie !== verzoek.versie) throw changedMeanwhile(termijn);
  const way = await wayOf(context, zaak, termijn, verzoek);
  if (verzoek.totEnMet <= termijn.einddatum)
    throw wrongDay(text('termijn.te-vroeg', { dag: formatDay(termijn.einddatum) }));
  if (verzoek.totEnMet > way.uiterlijk)
    throw wrongDay(
      text(way.begrensd ? 'termijn.te-ver' : 'termijn.veel-te-ver', {
        dag: formatDay(way.uiterlijk),
        grond: way.grond,
      }),
    );

  const changed = await refused(context, termijn, () =>
    verlengTot(
      trx,
      {
        termijnId: termijn.id,
        versie: verzoek.versie,
        tot: verzoek.totEnMet,
        instemming: way.soort === 'instemming',
        toelichting: verzoek.reden,
        door: actor.id,
      },
      () => now,
    ),
  );
  await tellZaak(trx, zaak, {
    naam: known.naam,
    berichtId: `termijn-verlengd-${changed.id}-${changed.versie}`,
    variabelen: known.variabelen,
  });
  return { termijnId: changed.id, status: changed.status, einddatum: changed.einddatum };
}

/** What the law allows now of what was asked; says in words why not. */
async function wayOf(
  { trx, now }: Context,
  zaak: ZaakMetTermijn,
  termijn: TermijnMetGebeurtenissen,
  { soort }: VerlengingVerzoek,
): Promise<Extension> {
  const vandaag = dayOf(now);
  if (termijn.status === 'opgeschort') throw new NotPossible(text('termijn.staat-stil'));
  if (termijn.status !== 'lopend' || vandaag > termijn.einddatum)
    throw new NotPossible(text('termijn.voorbij', { dag: formatDay(termijn.einddatum) }));
  if (await askedInTask(trx, termijn)) throw new NotPossible(text('termijn.in-taak'));
  const ways = possibleExtensions(termijn, termijn.gebeurtenissen, vandaag, zaak.regeling);
  const way = ways.find((one) => one.soort === soort);
  if (way) return way;
  throw new NotPossible(
    text(soort === 'eenmalig' ? 'termijn.al-verlengd' : 'termijn.geen-instemming'),
  );
}

// helpers

/** Whether a task asks the team lead for a new date of this term already (process `termijnbewaking`). */
const askedInTask = async (
  trx: Call['trx'],
  { soort, zaak_id }: TermijnMetGebeurtenissen,
): Promise<boolean> =>
  soort === 'beslistermijn' &&
  hasOpenTaak(trx, { zaakId: zaak_id, elementId: 'beslistermijn-verlengen' });

const wrongDay = (melding: string): InvalidRequest =>
  new InvalidRequest(melding, [{ pointer: '/totEnMet', regel: 'termijn', melding }]);

/** Who changed the term last, and what it has become. */
function changedMeanwhile({
  versie,
  status,
  gebeurtenissen,
}: TermijnMetGebeurtenissen): ChangedMeanwhile {
  const last = gebeurtenissen.at(-1);
  return new ChangedMeanwhile(
    text('termijn.gewijzigd', {
      naam: last?.naam ?? text('het-systeem'),
      moment: last ? moment(new Date(last.op)) : '',
    }),
    { versie, status, door: ref(last?.door ?? null, last?.naam ?? null), op: last?.op ?? null },
  );
}

/** Somebody else may be first between the look and the lock. */
async function refused(
  { trx }: Context,
  { id, zaak_id }: TermijnMetGebeurtenissen,
  work: () => ReturnType<typeof verlengTot>,
) {
  try {
    return (await work()).termijn;
  } catch (error) {
    if (!(error instanceof TermRefused)) throw error;
    const now = (await findTermijnen(trx, zaak_id)).find((termijn) => termijn.id === id);
    if (error.code === 'gewijzigd' && now) throw changedMeanwhile(now);
    throw new NotPossible(text('termijn.niet-te-verlengen'));
  }
}
