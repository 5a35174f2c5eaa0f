import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { tellZaak } from '../../cases/tell-zaak.ts';
import { findBestanden, settleBestand } from '../../db/queries/aanvullingsbestanden/bestanden.ts';
import { handInLink } from '../../db/queries/aanvullingslinks/close-link.ts';
import type { LinkRij } from '../../db/queries/aanvullingslinks/link-rij.ts';
import { insertDocument } from '../../db/queries/documenten/change-document.ts';
import { putSectie } from '../../db/queries/dossiers/put-sectie.ts';
import { cleanName } from '../../documents/file-name.ts';
import type { Media } from '../../documents/kinds.ts';
import { dayOf } from '../../law/clock.ts';
import { messages } from '../../processes/herstelverzuim/variables.ts';
import { ChangedMeanwhile, InvalidRequest } from '../errors.ts';
import { text } from '../http/texts.ts';

const LONGEST_TITLE = 200;

/**
 * Makes the answer part of the case: its files are documents of the resident, what he wrote stands in the case file, and the process
 * hears that something came. Whether it is enough is judged by a person.
 *
 * @returns how many files it had
 */
export async function handIn(
  trx: Knex.Transaction,
  link: LinkRij,
  { versie, now }: { versie: number; now: Date },
): Promise<number> {
  if (link.versie !== versie)
    throw new ChangedMeanwhile(text('aanvulling.gewijzigd'), {
      versie: link.versie,
      status: link.status,
      door: null,
      op: null,
    });
  const bestanden = await findBestanden(trx, link.id);
  if (bestanden.length === 0 && Object.keys(link.antwoorden).length === 0)
    throw new InvalidRequest(text('aanvulling.leeg'));
  const ontvangenOp = dayOf(now);
  for (const bestand of bestanden) {
    const documentId = randomUUID();
    await insertDocument(trx, {
      id: documentId,
      zaakId: link.zaak_id,
      gemeente: link.gemeente,
      soort: 'overig',
      titel: titleOf(link, bestand.nummer),
      ontvangenOp,
      door: null,
      op: now,
    });
    await settleBestand(trx, {
      id: bestand.id,
      documentId,
      bestandsnaam: cleanName(bestand.naam, bestand.media as Media),
    });
  }
  const section = { zaakId: link.zaak_id, gemeente: link.gemeente, bron: 'inwoner', op: now };
  await putSectie(trx, {
    ...section,
    sectie: 'ingediendeAanvulling',
    gegevens: {
      ingediendOp: ontvangenOp,
      antwoorden: link.gevraagd.map((gevraagd, at) => ({
        gevraagd,
        antwoord: link.antwoorden[String(at + 1)] ?? text('aanvulling.geen-tekst'),
        bestanden: bestanden.filter(({ nummer }) => nummer === at + 1).length,
      })),
    },
  });
  // What a person said of an earlier round does not hold for this answer.
  await putSectie(trx, {
    ...section,
    sectie: 'aanvulling',
    gegevens: {
      ontvangen: true,
      ontvangenOp,
      compleet: null,
      ontbreekt: null,
      vervolg: null,
      reden: null,
      uitstelWeken: null,
    },
  });
  await handInLink(trx, { id: link.id, op: now });
  await tellZaak(
    trx,
    { id: link.zaak_id, gemeente: link.gemeente },
    { naam: messages.aanvullingIngediend, berichtId: `aanvulling-${link.id}` },
  );
  return bestanden.length;
}

const titleOf = ({ gevraagd }: LinkRij, nummer: number): string =>
  [...(gevraagd[nummer - 1]?.trim() || text('document.zonder-naam'))]
    .slice(0, LONGEST_TITLE)
    .join('');
