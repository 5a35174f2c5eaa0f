import type { DocumentVault } from '../../db/document-vault.ts';
import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import { findBrief } from '../../db/queries/brieven/find-brief.ts';
import type { DocumentRij } from '../../db/queries/documenten/document-rij.ts';
import { findDocumenten } from '../../db/queries/documenten/find-documenten.ts';
import { readParts } from '../../db/queries/documenten/read-parts.ts';
import { findBrieven } from '../../db/queries/zaken/zaak-parts.ts';
import type { BundlePart, MakeBundle } from '../../documents/bundle.ts';
import { formatDay } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import { NotPossible } from '../errors.ts';
import { idParams, type Route, type StreamCall, streamRoute } from '../http/route.ts';
import { hasText, moment, text } from '../http/texts.ts';
import { seen } from '../zaken/seen.ts';
import { readable } from './view.ts';

/** More than a person reads, and more than one machine should hold at once. */
const MOST_BYTES = 60 * 1024 * 1024;
const MOST_PAGES = 1000;
const MERGED = ['application/pdf', 'image/jpeg', 'image/png'];

type Dated = BundlePart & {
  readonly dag: string;
  readonly grootte: number;
  readonly paginas: number;
};
type Missing = { readonly titel: string; readonly waarom: string };

/** The file of a case as one PDF: its letters and final documents in the order of their days, as an objection lays them open (art. 7:4 lid 2 Awb). */
export const bundleRoute = (deps: {
  readonly documentVault: DocumentVault;
  readonly makeBundle: MakeBundle;
}): Route =>
  streamRoute({
    method: 'get',
    path: '/zaken/{id}/dossier-pdf',
    operation: 'dossierPdfLezen',
    summary:
      'Brieven en definitieve documenten van een zaak als één PDF; elke keer in het auditspoor',
    right: 'zaken.lezen',
    params: idParams,
    answer: { status: 200, media: 'application/pdf' },
    async stream(call) {
      const { within, params, now, response, actor } = call;
      const { zaak, parts, missing } = await within(async (trx) => {
        const found = await seen({ trx, actor }, params.id);
        const documenten = await findDocumenten(trx, found.id);
        const brieven = await findBrieven(trx, found.id);
        const letters = brieven.map((brief) => letterPart(call, brief));
        const kept = documenten.filter(({ status }) => status !== 'verwijderd');
        return {
          zaak: found,
          parts: [
            ...letters,
            ...kept.flatMap((rij) => (whyNot(rij) ? [] : documentPart(call, deps, rij))),
          ].sort((one, other) => one.dag.localeCompare(other.dag)),
          missing: kept.flatMap((rij): Missing[] => {
            const waarom = whyNot(rij);
            return waarom ? [{ titel: rij.titel ?? '', waarom }] : [];
          }),
        };
      });
      assertBounded(parts);
      const bundle = await deps.makeBundle(
        {
          titel: text('dossier.titel', { nummer: zaak.nummer }),
          kenmerk: zaak.nummer,
          gemaakt: text('dossier.gemaakt', { moment: moment(now), naam: actor.naam }),
          onleesbaar: text('dossier.onleesbaar'),
        },
        parts,
        missing,
      );
      if (!bundle) throw new NotPossible(text('dossier.lukt-niet'));
      await within((trx) =>
        appendAuditregel(
          trx,
          {
            gemeente: zaak.gemeente,
            actor: actor.id,
            actie: 'dossier.samengevoegd',
            objectSoort: 'zaak',
            objectId: zaak.id,
            zaakId: zaak.id,
            herkomst: 'api',
            details: { stukken: bundle.stukken, paginas: bundle.paginas },
          },
          now,
        ),
      );
      response
        .status(200)
        .setHeader('Content-Disposition', `attachment; filename="${zaak.nummer}-dossier.pdf"`)
        .type('application/pdf')
        .send(Buffer.from(bundle.bytes.buffer, bundle.bytes.byteOffset, bundle.bytes.byteLength));
    },
  });

// helpers

/** Why a document is not in the whole; nothing when it is. */
function whyNot(rij: DocumentRij): string | undefined {
  const [newest] = rij.versies;
  if (rij.status !== 'definitief') return text('dossier.niet-definitief');
  if (!newest || !readable(rij, newest))
    return text(newest?.viruscontrole === 'besmet' ? 'dossier.besmet' : 'dossier.dicht');
  if (!MERGED.includes(newest.media)) return text('dossier.soort');
  return undefined;
}

function documentPart(
  { within }: StreamCall,
  { documentVault }: { documentVault: DocumentVault },
  rij: DocumentRij,
): Dated[] {
  const [newest] = rij.versies;
  if (!newest) return [];
  const key = `documentsoort.${rij.soort}`;
  return [
    {
      titel: rij.titel ?? '',
      omschrijving: text('dossier.document', {
        soort: hasText(key) ? text(key) : rij.soort,
        dag: formatDay(rij.ontvangen_op),
      }),
      media: newest.media,
      dag: rij.ontvangen_op,
      grootte: newest.grootte,
      paginas: newest.paginas ?? 1,
      async read() {
        const whole = new Uint8Array(newest.grootte);
        let at = 0;
        const place = { versieId: newest.id, delen: newest.delen };
        for await (const part of readParts(within, documentVault, place)) {
          whole.set(part, at);
          at += part.length;
        }
        return whole;
      },
    },
  ];
}

function letterPart(
  { within }: StreamCall,
  brief: Awaited<ReturnType<typeof findBrieven>>[number],
): Dated {
  const dag = dayOf(brief.opgesteld_op);
  return {
    titel: brief.onderwerp,
    omschrijving: text('dossier.brief', { dag: formatDay(dag) }),
    media: 'application/pdf',
    dag,
    grootte: brief.grootte,
    paginas: 1,
    read: async () => new Uint8Array((await within((trx) => findBrief(trx, brief.id)))?.pdf ?? []),
  };
}

function assertBounded(parts: readonly Dated[]): void {
  const bytes = parts.reduce((sum, { grootte }) => sum + grootte, 0);
  const paginas = parts.reduce((sum, part) => sum + part.paginas, 0);
  if (bytes > MOST_BYTES || paginas > MOST_PAGES)
    throw new NotPossible(
      text('dossier.te-groot', {
        mb: String(Math.ceil(bytes / 1024 / 1024)),
        paginas: String(paginas),
        meesteMb: String(MOST_BYTES / 1024 / 1024),
        meeste: String(MOST_PAGES),
      }),
    );
}
