import type { CodeVault } from '../../db/code-vault.ts';
import type { Db } from '../../db/connect.ts';
import {
  addBestand,
  findBestanden,
  removeBestand,
} from '../../db/queries/aanvullingsbestanden/bestanden.ts';
import { markVisited, putAntwoord } from '../../db/queries/aanvullingslinks/change-link.ts';
import { countDocumenten } from '../../db/queries/documenten/find-documenten.ts';
import { discardUpload } from '../../db/queries/documenten/upload.ts';
import { inTransaction } from '../../db/transaction.ts';
import { cleanName } from '../../documents/file-name.ts';
import type { Clock } from '../../law/clock.ts';
import { limitsOf } from '../documenten/limits.ts';
import {
  type DocumentDeps,
  discard,
  nameOf,
  type Received,
  receive,
  VirusFound,
} from '../documenten/receive.ts';
import { InvalidRequest, NotFound, NotPossible } from '../errors.ts';
import { readBody } from '../http/body.ts';
import { createDeadline } from '../http/deadline.ts';
import { assertOwnSite } from '../http/own-page.ts';
import { type ResidentCall, type Route, rawRoute, residentRoute } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { checkBody } from '../http/validate.ts';
import type { AuditResident } from './audit.ts';
import { enter } from './enter.ts';
import { handIn } from './hand-in.ts';
import type { LinkIdentification } from './link-identification.ts';
import { type Answering, answerable, visited } from './open-link.ts';
import * as schema from './schema.ts';
import { aanvullingView, MEESTE_BESTANDEN } from './view.ts';

export type AanvullingDeps = DocumentDeps & {
  readonly db: Db;
  readonly clock: Clock;
  readonly origin: string;
  readonly codes: CodeVault;
  readonly identification: LinkIdentification;
  readonly audit: AuditResident;
  readonly nudge: () => void;
};

/**
 * The side of the resident: he answers the letter that asks for what is missing. No one here is staff: a code from the letter opens one
 * question of one case, and nothing else of it.
 */
export function aanvullingRoutes(deps: AanvullingDeps): readonly Route[] {
  const { db, clock, origin, codes, identification, audit, nudge } = deps;
  const withDeadline = createDeadline(db);
  const checkCode = checkBody(schema.toegangVerzoek);
  return [
    rawRoute({
      method: 'post',
      path: '/aanvulling/toegang',
      operation: 'aanvullingOpenen',
      summary: 'Met de code uit de brief naar binnen; elke weigering is dezelfde',
      right: 'openbaar',
      body: schema.toegangVerzoek,
      answer: { status: 200, schema: schema.toegang },
      async raw({ request, response }) {
        assertOwnSite(request, origin);
        const body = await readBody(request, response);
        const fields = checkCode(body);
        if (fields.length > 0) throw new InvalidRequest(text('detail.inhoud'), fields);
        const code = codes.read((body as { code: string }).code);
        const link =
          code &&
          (await withDeadline(
            inTransaction(db, '*', (trx) => enter(trx, code, { request, now: clock(), audit })),
          ));
        if (!link) throw new NotFound(text('aanvulling.code-werkt-niet'));
        identification.begin(response, link);
        response.json({ toegang: true });
      },
    }),
    rawRoute({
      method: 'delete',
      path: '/aanvulling/toegang',
      operation: 'aanvullingVerlaten',
      summary: 'Stoppen; wat al is ingevuld, blijft bewaard',
      right: 'openbaar',
      answer: { status: 200, schema: schema.toegang },
      async raw({ request, response }) {
        assertOwnSite(request, origin);
        identification.end(response);
        response.json({ toegang: false });
      },
    }),
    residentRoute({
      method: 'get',
      path: '/aanvulling',
      operation: 'aanvullingLezen',
      summary: 'Wat is gevraagd, en het antwoord tot nu toe',
      answer: { status: 200, schema: schema.aanvulling },
      resident: ({ within, resident, request, now }) =>
        within(async (trx) => {
          const found = await visited(trx, resident);
          await markVisited(trx, found.link.id, now);
          await audit(trx, 'aanvulling.bekeken', found.link, { request, now });
          if (found.link.status === 'ingediend') return aanvullingView(trx, found, null, now);
          return opened(trx, await answerable(trx, resident, now), now);
        }),
    }),
    residentRoute({
      method: 'put',
      path: '/aanvulling/antwoorden/{nummer}',
      operation: 'aanvullingAntwoordBewaren',
      summary: 'Tekst bij één vraag bewaren; leeg haalt hem weg',
      params: schema.antwoordParams,
      body: schema.antwoordVerzoek,
      answer: { status: 200, schema: schema.aanvulling },
      resident: ({ within, resident, params, body, now }) =>
        within(async (trx) => {
          const { link } = await asked(trx, resident, params.nummer, now);
          const tekst = body.tekst.trim();
          if ((link.antwoorden[String(params.nummer)] ?? '') !== tekst)
            await putAntwoord(trx, { id: link.id, nummer: params.nummer, tekst });
          return opened(trx, await answerable(trx, resident, now), now);
        }),
    }),
    residentRoute({
      method: 'post',
      path: '/aanvulling/bestanden',
      operation: 'aanvullingBestandToevoegen',
      summary: 'Een bestand bij één vraag; precies hetzelfde bestand bij die vraag telt één keer',
      query: schema.antwoordParams,
      file: true,
      answer: { status: 200, schema: schema.aanvulling },
      async resident(call) {
        const { within, resident, query, now, request } = call;
        const room = (trx: Trx) => roomFor(trx, call);
        const { link, limits } = await within(room);
        const file = await received(call, link, limits, deps);
        try {
          return await within(async (trx) => {
            const { link } = await room(trx); // another tab may have filled or sent it meanwhile
            const known = (await findBestanden(trx, link.id)).some(
              ({ nummer, hash }) => nummer === query.nummer && hash.equals(file.hash),
            );
            if (known) await discardUpload(trx, file.id);
            else {
              const { media, grootte, delen, hash, paginas, viruscontrole } = file;
              await addBestand(trx, {
                id: file.id,
                linkId: link.id,
                gemeente: link.gemeente,
                nummer: query.nummer,
                naam: cleanName(nameOf(request), media),
                media,
                grootte,
                delen,
                hash,
                paginas,
                viruscontrole,
              });
              await audit(trx, 'aanvulling.bestand-toegevoegd', link, {
                request,
                now,
                details: { media, grootte, sha256: hash.toString('hex'), viruscontrole },
              });
            }
            return opened(trx, await answerable(trx, resident, now), now);
          });
        } catch (error) {
          await discard(call, file.id);
          throw error;
        }
      },
    }),
    residentRoute({
      method: 'delete',
      path: '/aanvulling/bestanden/{bestandId}',
      operation: 'aanvullingBestandWeghalen',
      summary: 'Een bestand weghalen dat nog niet is verstuurd',
      params: schema.bestandParams,
      answer: { status: 200, schema: schema.aanvulling },
      resident: ({ within, resident, params, request, now }) =>
        within(async (trx) => {
          const { link } = await answerable(trx, resident, now);
          if (await removeBestand(trx, { id: params.bestandId, linkId: link.id }))
            await audit(trx, 'aanvulling.bestand-weggehaald', link, { request, now });
          return opened(trx, await answerable(trx, resident, now), now);
        }),
    }),
    residentRoute({
      method: 'post',
      path: '/aanvulling/verzending',
      operation: 'aanvullingVersturen',
      summary: 'Het antwoord versturen, één keer; wie het herhaalt krijgt de bevestiging weer',
      body: schema.verzendVerzoek,
      answer: { status: 200, schema: schema.aanvulling },
      async resident({ within, resident, body, request, now }) {
        const sent = await within(async (trx) => {
          const before = await visited(trx, resident, true);
          if (before.link.status === 'open') {
            const { link } = await answerable(trx, resident, now);
            const bestanden = await handIn(trx, link, { versie: body.versie, now });
            await audit(trx, 'aanvulling.ingediend', link, {
              request,
              now,
              details: { bestanden },
            });
          }
          return aanvullingView(trx, await visited(trx, resident), null, now);
        });
        nudge();
        return sent;
      },
    }),
  ];
}

// helpers

type Trx = Parameters<Parameters<ResidentCall['within']>[0]>[0];

const opened = (trx: Trx, found: Answering & { readonly uiterlijkOp: string }, now: Date) =>
  aanvullingView(trx, found, found.uiterlijkOp, now);

/** The link, when that was asked in it. */
async function asked(trx: Trx, resident: ResidentCall['resident'], nummer: number, now: Date) {
  const found = await answerable(trx, resident, now);
  if (nummer > found.link.gevraagd.length) throw new NotFound();
  return found;
}

/** The link, when there is room in the answer and in the case for one more file. */
async function roomFor(
  trx: Trx,
  {
    resident,
    query,
    now,
  }: Pick<ResidentCall<unknown, { nummer: number }>, 'resident' | 'query' | 'now'>,
) {
  const { link } = await asked(trx, resident, query.nummer, now);
  const limits = await limitsOf(trx, { gemeente: link.gemeente, now });
  const bestanden = (await findBestanden(trx, link.id)).length;
  const documenten = await countDocumenten(trx, link.zaak_id);
  if (bestanden >= MEESTE_BESTANDEN || bestanden + documenten >= limits.meeste)
    throw new NotPossible(text('aanvulling.te-veel'));
  return { link, limits };
}

/** Receives the file; that a virus was found is written down although nothing else is kept. */
async function received(
  call: ResidentCall,
  link: Answering['link'],
  limits: Parameters<typeof receive>[2],
  deps: AanvullingDeps,
): Promise<Received> {
  const { within, request, now } = call;
  try {
    const zaak = { id: link.zaak_id, gemeente: link.gemeente };
    return await receive({ within, request, now, actor: { id: null } }, zaak, limits, deps);
  } catch (error) {
    if (error instanceof VirusFound)
      await within((trx) =>
        deps.audit(trx, 'aanvulling.virus-gevonden', link, {
          request,
          now,
          details: { virus: error.naam },
        }),
      );
    throw error;
  }
}
