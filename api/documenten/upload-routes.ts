import { randomUUID } from 'node:crypto';
import { changeDocument, insertDocument } from '../../db/queries/documenten/change-document.ts';
import type { DocumentRij } from '../../db/queries/documenten/document-rij.ts';
import {
  countDocumenten,
  findDocument,
  findMetHash,
  lockDocumentenVanZaak,
} from '../../db/queries/documenten/find-documenten.ts';
import { settleUpload } from '../../db/queries/documenten/upload.ts';
import { cleanName, stemOf } from '../../documents/file-name.ts';
import { dayOf } from '../../law/clock.ts';
import { InvalidRequest, NotPossible } from '../errors.ts';
import { idParams, type Route, type StreamCall, streamRoute } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { seen } from '../zaken/seen.ts';
import { auditDocument } from './audit.ts';
import { assertRunning, standAfter, toChange } from './change.ts';
import { type Limits, limitsOf, MEESTE_VERSIES } from './limits.ts';
import {
  type DocumentDeps,
  discard,
  nameOf,
  type Received,
  receive,
  VirusFound,
} from './receive.ts';
import * as schema from './schema.ts';

/** A new document, and a new version of one: the body is the file. The same bytes again are answered with what is there. */
export const uploadRoutes = (deps: DocumentDeps): readonly Route[] => [
  streamRoute({
    method: 'post',
    path: '/zaken/{id}/documenten',
    operation: 'documentToevoegen',
    summary: 'Een document in een zaak leggen; 200 als precies dit bestand er al is',
    right: 'documenten.bewerken',
    params: idParams,
    query: schema.toevoegVraag,
    file: true,
    answer: { status: 201, schema: schema.documentStand, also: [200] },
    async stream(call) {
      const { within, params, query, now } = call;
      assertPast(query.ontvangenOp, now);
      const { zaak, limits } = await within((trx) => room(call, trx));
      const file = await received(call, zaak, limits, deps);
      await settled(call, file, async (trx) => {
        await lockDocumentenVanZaak(trx, zaak.id);
        const known = await findMetHash(trx, { zaakId: zaak.id, hash: file.hash });
        const same = known && (await findDocument(trx, { zaakId: zaak.id, id: known }));
        if (same) return standAfter(trx, same, true);
        await room({ ...call, params }, trx); // somebody may have filled or closed the case meanwhile
        const id = randomUUID();
        const naam = nameOf(call.request);
        await insertDocument(trx, {
          id,
          zaakId: zaak.id,
          gemeente: zaak.gemeente,
          soort: query.soort,
          titel: stemOf(naam) || text('document.zonder-naam'),
          ontvangenOp: query.ontvangenOp,
          door: call.actor.id,
          op: now,
        });
        await settleUpload(trx, {
          ...file,
          documentId: id,
          nummer: 1,
          bestandsnaam: cleanName(naam, file.media),
        });
        await auditDocument(
          { ...call, trx },
          'document.toegevoegd',
          { id, zaak_id: zaak.id, gemeente: zaak.gemeente },
          { soort: query.soort, ...said(file) },
        );
        const rij = (await findDocument(trx, { zaakId: zaak.id, id })) as DocumentRij;
        return standAfter(trx, rij);
      });
    },
  }),
  streamRoute({
    method: 'post',
    path: '/zaken/{id}/documenten/{documentId}/versies',
    operation: 'documentVersieToevoegen',
    summary:
      'Een nieuwe versie van een document; 200 als precies dit bestand er al een versie van is',
    right: 'documenten.bewerken',
    params: schema.documentParams,
    query: schema.versieVraag,
    file: true,
    answer: { status: 201, schema: schema.documentStand, also: [200] },
    async stream(call) {
      const { within, params, query, now } = call;
      const { zaak, limits } = await within(async (trx) => {
        // A repetition after a lost answer comes with the older version: it is known by its bytes.
        const found = await toChange({ ...call, trx }, params, null);
        return {
          zaak: found.zaak,
          limits: await limitsOf(trx, { gemeente: found.zaak.gemeente, now }),
        };
      });
      const file = await received(call, zaak, limits, deps);
      await settled(call, file, async (trx) => {
        const mine = await findDocument(trx, {
          zaakId: zaak.id,
          id: params.documentId,
          lock: true,
        });
        const known = await findMetHash(trx, { zaakId: zaak.id, hash: file.hash });
        if (mine && known === mine.id) return standAfter(trx, mine, true);
        const { rij } = await toChange({ ...call, trx }, params, query.versie);
        if (rij.versies.length >= MEESTE_VERSIES)
          throw new NotPossible(
            text('document.te-veel-versies', { aantal: String(MEESTE_VERSIES) }),
          );
        const nummer = (rij.versies[0]?.nummer ?? 0) + 1;
        await settleUpload(trx, {
          ...file,
          documentId: rij.id,
          nummer,
          bestandsnaam: cleanName(nameOf(call.request), file.media),
        });
        await changeDocument(trx, rij);
        await auditDocument({ ...call, trx }, 'document.versie-toegevoegd', rij, {
          nummer,
          ...said(file),
        });
        return standAfter(trx, rij);
      });
    },
  }),
];

// helpers

/** The case, when this reader may add to it, it runs and there is room. */
async function room(
  call: Pick<StreamCall, 'actor' | 'now'> & { readonly params: { readonly id: string } },
  trx: Parameters<Parameters<StreamCall['within']>[0]>[0],
) {
  const zaak = await seen({ trx, actor: call.actor }, call.params.id, 'documenten.bewerken');
  assertRunning(zaak);
  const limits = await limitsOf(trx, { gemeente: zaak.gemeente, now: call.now });
  if ((await countDocumenten(trx, zaak.id)) >= limits.meeste)
    throw new NotPossible(text('document.te-veel', { aantal: String(limits.meeste) }));
  return { zaak, limits };
}

/** Receives the file; that a virus was found is written down although nothing else is kept. */
async function received(
  call: StreamCall,
  zaak: { readonly id: string; readonly gemeente: string },
  limits: Limits,
  deps: DocumentDeps,
): Promise<Received> {
  try {
    return await receive(call, zaak, limits, deps);
  } catch (error) {
    if (error instanceof VirusFound)
      await call.within((trx) =>
        auditDocument(
          { ...call, trx },
          'document.virus-gevonden',
          { id: zaak.id, zaak_id: zaak.id, gemeente: zaak.gemeente },
          { virus: error.naam },
        ),
      );
    throw error;
  }
}

/** Keeps what came in and answers, or leaves nothing of it. */
async function settled(
  call: StreamCall,
  file: Received,
  keep: (trx: Parameters<Parameters<StreamCall['within']>[0]>[0]) => Promise<schema.DocumentStand>,
): Promise<void> {
  let stand: schema.DocumentStand;
  try {
    stand = await call.within(keep);
  } catch (error) {
    await discard(call, file.id);
    throw error;
  }
  if (stand.dubbel) await discard(call, file.id);
  call.response.status(stand.dubbel ? 200 : 201).json(stand);
}

const said = ({ media, grootte, hash, viruscontrole }: Received) => ({
  media,
  grootte,
  sha256: hash.toString('hex'),
  viruscontrole,
});

function assertPast(ontvangenOp: string, now: Date): void {
  if (ontvangenOp > dayOf(now))
    throw new InvalidRequest(text('document.ontvangen-later'), [
      { pointer: '/ontvangenOp', regel: 'datum', melding: text('document.ontvangen-later') },
    ]);
}
