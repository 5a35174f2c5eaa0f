import { giveLink } from '../../cases/give-link.ts';
import type { CodeVault } from '../../db/code-vault.ts';
import { withdrawLink } from '../../db/queries/aanvullingslinks/close-link.ts';
import {
  findLaatsteLink,
  type LinkMetNamen,
  lockOpenLink,
} from '../../db/queries/aanvullingslinks/find-link.ts';
import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import type { ZaakMetTermijn } from '../../db/queries/zaken/find-zaken.ts';
import { ChangedMeanwhile, NotPossible } from '../errors.ts';
import { type Call, idParams, type Route, route } from '../http/route.ts';
import { moment, text } from '../http/texts.ts';
import { permits } from '../policy/decide.ts';
import { iso, ref } from '../taken/view.ts';
import { seen } from '../zaken/seen.ts';
import { lastDayOf, MEESTE_FOUT } from './open-link.ts';
import { type Aanvullingslink, aanvullingslink, nieuweCode } from './schema.ts';

type Asked = Pick<Call, 'trx' | 'actor' | 'now'>;

/** What staff do with the code of a resident: see how it stands, give another one, withdraw it. */
export const aanvullingslinkRoutes = (deps: {
  readonly codes: CodeVault;
  /** where the resident goes with his code */
  readonly answerUrl: string;
}): readonly Route[] => [
  route({
    method: 'get',
    path: '/zaken/{id}/aanvullingslink',
    operation: 'aanvullingslinkLezen',
    summary: 'De code waarmee de inwoner kan aanvullen: tot wanneer, en of hij is gebruikt',
    right: 'zaken.lezen',
    params: idParams,
    answer: { status: 200, schema: aanvullingslink },
    async handle(call) {
      return viewFor(call, await seen(call, call.params.id));
    },
  }),
  route({
    method: 'post',
    path: '/zaken/{id}/aanvullingslink',
    operation: 'aanvullingslinkGeven',
    summary: 'De inwoner een nieuwe code geven; een eerdere werkt dan niet meer',
    // Without idempotency: the answer would be kept, and with it the code.
    right: 'documenten.bewerken',
    params: idParams,
    answer: { status: 201, schema: nieuweCode },
    async handle(call) {
      const { trx, actor, now } = call;
      const zaak = await seen(call, call.params.id, 'documenten.bewerken');
      const { gevraagd, uiterlijkOp } = await assertAsked(call, zaak);
      const code = deps.codes.make();
      const id = await giveLink(trx, zaak, { gevraagd, code, door: actor.id, op: now });
      await audit(call, 'aanvullingslink.gegeven', zaak, id);
      return { code: code.code, adres: deps.answerUrl, uiterlijkOp };
    },
  }),
  route({
    method: 'delete',
    path: '/zaken/{id}/aanvullingslink',
    operation: 'aanvullingslinkIntrekken',
    summary: 'De code intrekken; een antwoord dat niet is verstuurd, gaat weg',
    right: 'documenten.bewerken',
    params: idParams,
    answer: { status: 200, schema: aanvullingslink },
    async handle(call) {
      const { trx, actor, now } = call;
      const zaak = await seen(call, call.params.id, 'documenten.bewerken');
      const open = await lockOpenLink(trx, zaak.id);
      if (open) {
        await withdrawLink(trx, { id: open.id, door: actor.id, op: now });
        await audit(call, 'aanvullingslink.ingetrokken', zaak, open.id);
      } else await assertNotUsed(trx, zaak.id);
      return viewFor(call, zaak);
    },
  }),
];

// helpers

async function viewFor(call: Asked, zaak: ZaakMetTermijn): Promise<Aanvullingslink> {
  const { trx, actor, now } = call;
  const link = await findLaatsteLink(trx, zaak.id);
  const uiterlijkOp = zaak.beeindigd_op ? null : await lastDayOf(trx, zaak.id, now);
  const may = permits(actor, 'documenten.bewerken', { gemeente: zaak.gemeente });
  return {
    link: link ? linkView(link, uiterlijkOp) : null,
    geven:
      may && uiterlijkOp !== null && !zaak.verzegeld && (await askedOf(trx, zaak.id)).length > 0,
    intrekken: may && link?.status === 'open',
  };
}

const linkView = (
  link: LinkMetNamen,
  uiterlijkOp: string | null,
): NonNullable<Aanvullingslink['link']> => ({
  id: link.id,
  status: statusOf(link, uiterlijkOp),
  gegevenDoor: ref(link.gegeven_door, link.gegeven_naam),
  gegevenOp: link.gegeven_op.toISOString(),
  uiterlijkOp: link.status === 'open' ? uiterlijkOp : null,
  bezochtOp: iso(link.bezocht_op),
  ingediendOp: iso(link.ingediend_op),
  ingetrokkenDoor: ref(link.ingetrokken_door, link.ingetrokken_naam),
  ingetrokkenOp: iso(link.ingetrokken_op),
});

function statusOf({ status, mislukt }: LinkMetNamen, uiterlijkOp: string | null) {
  if (status !== 'open') return status;
  if (uiterlijkOp === null) return 'verlopen';
  return mislukt >= MEESTE_FOUT ? 'geblokkeerd' : 'open';
}

/** What the last letter asked for. */
async function askedOf(trx: Asked['trx'], zaakId: string): Promise<string[]> {
  const { ontbreekt } = (await findDossier(trx, zaakId)).aanvullingsverzoek ?? {};
  return Array.isArray(ontbreekt) ? ontbreekt.filter((one) => typeof one === 'string') : [];
}

async function assertAsked({ trx, now }: Asked, zaak: ZaakMetTermijn) {
  const uiterlijkOp = zaak.beeindigd_op ? null : await lastDayOf(trx, zaak.id, now);
  const gevraagd = await askedOf(trx, zaak.id);
  if (uiterlijkOp === null || gevraagd.length === 0 || zaak.verzegeld)
    throw new NotPossible(text('aanvulling.niets-gevraagd'));
  return { gevraagd, uiterlijkOp };
}

/** Whoever withdraws what was sent a moment ago hears that; withdrawing twice is no fault. */
async function assertNotUsed(trx: Asked['trx'], zaakId: string): Promise<void> {
  const link = await findLaatsteLink(trx, zaakId);
  if (!link) throw new NotPossible(text('aanvulling.geen-code'));
  if (link.ingediend_op)
    throw new ChangedMeanwhile(
      text('aanvulling.al-ingediend', { moment: moment(link.ingediend_op) }),
      { versie: link.versie, status: link.status, door: null, op: iso(link.ingediend_op) },
    );
}

const audit = (
  { trx, actor, now }: Asked,
  actie: string,
  zaak: ZaakMetTermijn,
  id: string,
): Promise<void> =>
  appendAuditregel(
    trx,
    {
      gemeente: zaak.gemeente,
      actor: actor.id,
      actie,
      objectSoort: 'aanvullingslink',
      objectId: id,
      zaakId: zaak.id,
      herkomst: 'api',
    },
    now,
  );
