import { once } from 'node:events';
import {
  changeDocument,
  finishDocument,
  releaseVersie,
  removeDocument,
} from '../../db/queries/documenten/change-document.ts';
import {
  countDocumenten,
  findDocument,
  findDocumenten,
} from '../../db/queries/documenten/find-documenten.ts';
import { readParts } from '../../db/queries/documenten/read-parts.ts';
import { findBrieven } from '../../db/queries/zaken/zaak-parts.ts';
import type { MakeBundle } from '../../documents/bundle.ts';
import { KINDS } from '../../documents/kinds.ts';
import { dayOf } from '../../law/clock.ts';
import { ChangedMeanwhile, InvalidRequest, NotFound, NotPossible } from '../errors.ts';
import { idParams, type Route, route, streamRoute } from '../http/route.ts';
import { moment, text } from '../http/texts.ts';
import { permits } from '../policy/decide.ts';
import { seen } from '../zaken/seen.ts';
import { auditDocument } from './audit.ts';
import { bundleRoute } from './bundle-route.ts';
import { standAfter, toChange, toRelease } from './change.ts';
import { limitsOf } from './limits.ts';
import type { DocumentDeps } from './receive.ts';
import * as schema from './schema.ts';
import { uploadRoutes } from './upload-routes.ts';
import { briefView, documentView, readable, shut, whyShut } from './view.ts';

/** Documents of a case: what was laid in it and the letters it wrote. Who opens one is written down: it may hold anything. */
export const documentenRoutes = (
  deps: DocumentDeps & { readonly makeBundle: MakeBundle },
): readonly Route[] => [
  bundleRoute(deps),
  route({
    method: 'get',
    path: '/zaken/{id}/documenten',
    operation: 'documentenLezen',
    summary: 'Documenten en brieven van een zaak, het laatst ontvangen eerst',
    right: 'zaken.lezen',
    params: idParams,
    answer: { status: 200, schema: schema.documentenLijst },
    async handle({ trx, actor, params, now }) {
      const zaak = await seen({ trx, actor }, params.id);
      const limits = await limitsOf(trx, { gemeente: zaak.gemeente, now });
      const documenten = (await findDocumenten(trx, zaak.id)).map((rij) =>
        documentView(rij, zaak, actor),
      );
      const brieven = (await findBrieven(trx, zaak.id)).map((brief) => briefView(zaak.id, brief));
      return {
        documenten: [...documenten, ...brieven].sort(newestFirst),
        toevoegen:
          zaak.beeindigd_op === null &&
          permits(actor, 'documenten.bewerken', { gemeente: zaak.gemeente }) &&
          (await countDocumenten(trx, zaak.id)) < limits.meeste,
        grootste: limits.grootste,
        meeste: limits.meeste,
        media: Object.keys(KINDS),
      };
    },
  }),
  ...uploadRoutes(deps),
  streamRoute({
    method: 'get',
    path: '/zaken/{id}/documenten/{documentId}/versies/{nummer}/inhoud',
    operation: 'documentInhoudLezen',
    summary: 'De inhoud van een versie; elke inzage komt in het auditspoor',
    right: 'zaken.lezen',
    params: schema.versieParams,
    query: schema.inhoudVraag,
    answer: { status: 200, media: Object.keys(KINDS) },
    async stream(call) {
      const { within, params, query, response } = call;
      const versie = await within(async (trx) => {
        const zaak = await seen({ ...call, trx }, params.id);
        const rij = await findDocument(trx, { zaakId: zaak.id, id: params.documentId });
        const found = rij?.versies.find(({ nummer }) => nummer === params.nummer);
        if (!rij || !found || rij.status === 'verwijderd') throw new NotFound();
        if (!readable(rij, found)) throw new NotPossible(whyShut(found));
        await auditDocument({ ...call, trx }, 'document.geopend', rij, { nummer: found.nummer });
        return found;
      });
      const shown = KINDS[versie.media as keyof typeof KINDS].preview && !query.bewaren;
      response.status(200);
      response.setHeader('Content-Type', versie.media);
      response.setHeader('Content-Length', versie.grootte);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader(
        'Content-Disposition',
        `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeName(versie.bestandsnaam ?? 'document')}`,
      );
      try {
        const place = { versieId: versie.id, delen: versie.delen };
        for await (const part of readParts(within, deps.documentVault, place)) {
          if (response.destroyed) return;
          if (!response.write(part))
            await Promise.race([once(response, 'drain'), once(response, 'close')]);
        }
        response.end();
      } catch (error) {
        // Half a document must not look like a whole one.
        if (response.headersSent) response.destroy();
        else for (const name of OF_THE_FILE) response.removeHeader(name);
        throw error;
      }
    },
  }),
  route({
    method: 'put',
    path: '/zaken/{id}/documenten/{documentId}',
    operation: 'documentWijzigen',
    summary: 'Soort, titel en dag van ontvangst wijzigen',
    right: 'documenten.bewerken',
    params: schema.documentParams,
    body: schema.wijzigVerzoek,
    answer: { status: 200, schema: schema.documentStand },
    async handle(call) {
      const { trx, body, params, now } = call;
      const { rij } = await toChange(call, params, body.versie);
      if (body.ontvangenOp > dayOf(now))
        throw new InvalidRequest(text('document.ontvangen-later'), [
          { pointer: '/ontvangenOp', regel: 'datum', melding: text('document.ontvangen-later') },
        ]);
      await changeDocument(trx, rij, {
        soort: body.soort,
        titel: body.titel.trim(),
        ontvangen_op: body.ontvangenOp,
      });
      await auditDocument(call, 'document.gewijzigd', rij, {
        soort: body.soort,
        ontvangenOp: body.ontvangenOp,
      });
      return standAfter(trx, rij);
    },
  }),
  route({
    method: 'post',
    path: '/zaken/{id}/documenten/{documentId}/vaststelling',
    operation: 'documentVaststellen',
    summary: 'Een document definitief maken: daarna is het alleen nog te lezen',
    right: 'documenten.bewerken',
    params: schema.documentParams,
    body: schema.vaststelVerzoek,
    answer: { status: 200, schema: schema.documentStand },
    idempotent: true,
    async handle(call) {
      const { trx, body, params, actor, now } = call;
      const { rij } = await toChange(call, params, body.versie);
      const closed = rij.versies.find(shut);
      if (closed) throw new NotPossible(whyShut(closed));
      await finishDocument(trx, rij, { door: actor.id, op: now });
      await auditDocument(call, 'document.vastgesteld', rij, { nummer: rij.versies[0]?.nummer });
      return standAfter(trx, rij);
    },
  }),
  route({
    method: 'post',
    path: '/zaken/{id}/documenten/{documentId}/verwijdering',
    operation: 'documentVerwijderen',
    summary: 'Een document weghalen dat niet definitief is; de inhoud gaat, de reden blijft',
    right: 'documenten.bewerken',
    params: schema.documentParams,
    body: schema.verwijderVerzoek,
    answer: { status: 200, schema: schema.documentStand },
    idempotent: true,
    async handle(call) {
      const { trx, body, params, actor, now } = call;
      const { rij } = await toChange(call, params, body.versie);
      await removeDocument(trx, rij, { door: actor.id, op: now, reden: body.reden.trim() });
      await auditDocument(call, 'document.verwijderd', rij, {
        soort: rij.soort,
        versies: rij.versies.length,
      });
      return standAfter(trx, rij);
    },
  }),
  route({
    method: 'post',
    path: '/zaken/{id}/documenten/{documentId}/versies/{nummer}/vrijgave',
    operation: 'documentVrijgeven',
    summary: 'Een versie uit quarantaine halen: iemand staat ervoor in dat zij te openen is',
    right: 'documenten.vrijgeven',
    params: schema.versieParams,
    body: schema.vrijgaveVerzoek,
    answer: { status: 200, schema: schema.documentStand },
    idempotent: true,
    async handle(call) {
      const { trx, body, params, actor, now } = call;
      const { rij } = await toRelease(call, params);
      const versie = rij.versies.find(({ nummer }) => nummer === params.nummer);
      if (!versie) throw new NotFound();
      if (versie.viruscontrole !== 'quarantaine') throw released(rij.versie, versie);
      await releaseVersie(trx, rij, {
        versieId: versie.id,
        door: actor.id,
        op: now,
        reden: body.reden.trim(),
      });
      await auditDocument(call, 'document.vrijgegeven', rij, { nummer: versie.nummer });
      return standAfter(trx, rij);
    },
  }),
];

// helpers

const OF_THE_FILE = ['Content-Type', 'Content-Length', 'Content-Disposition'];

const newestFirst = (one: schema.Document, other: schema.Document): number =>
  Number(one.status === 'verwijderd') - Number(other.status === 'verwijderd') ||
  other.ontvangenOp.localeCompare(one.ontvangenOp) ||
  other.toegevoegdOp.localeCompare(one.toegevoegdOp);

function released(
  versie: number,
  {
    viruscontrole,
    vrijgegevenDoor,
    vrijgegevenNaam,
    vrijgegevenOp,
  }: {
    viruscontrole: string;
    vrijgegevenDoor: string | null;
    vrijgegevenNaam: string | null;
    vrijgegevenOp: string | null;
  },
): ChangedMeanwhile | NotPossible {
  if (!vrijgegevenDoor || !vrijgegevenOp)
    return new NotPossible(text('document.niet-in-quarantaine'));
  const naam = vrijgegevenNaam ?? text('iemand');
  return new ChangedMeanwhile(
    text('document.al-vrijgegeven', { naam, moment: moment(new Date(vrijgegevenOp)) }),
    { versie, status: viruscontrole, door: { id: vrijgegevenDoor, naam }, op: vrijgegevenOp },
  );
}

/** For `filename*` (RFC 8187): what encodeURIComponent leaves and a header may not have. */
const encodeName = (naam: string): string =>
  encodeURIComponent(naam).replace(
    /['()*!]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
