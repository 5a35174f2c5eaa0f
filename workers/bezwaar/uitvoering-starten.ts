import { openZaak } from '../../cases/open-zaak.ts';
import { tellZaak } from '../../cases/tell-zaak.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { putSectie } from '../../db/queries/dossiers/put-sectie.ts';
import { findBerichtFormulieren } from '../../db/queries/formulier-versies/find-bericht-formulieren.ts';
import { findLopendeVorderingszaken } from '../../db/queries/zaken/find-lopende-vorderingszaken.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import type { ZaakRij } from '../../db/queries/zaken/zaak-rij.ts';
import { today } from '../../law/clock.ts';
import { errors, type Variables } from '../../processes/bezwaar/variables.ts';
import { messages } from '../../processes/terugvordering/variables.ts';
import { planTermijn } from '../../terms/open-termijn.ts';
import { BpmnError, defineWorker, type WorkerContext } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { contestedDecision } from '../shared/contested-decision.ts';

/** Carries the decision out, once: a new decision in a case of its own, or news for the claim that runs (art. 7:11 lid 2 Awb). */
export const uitvoeringStarten = defineWorker<Variables>()({
  type: 'bezwaar.uitvoering-starten',
  reads: ['zaakId', 'uitvoeringSoort'],
  async run({ uitvoeringSoort: soort }, context) {
    const { trx, zaak, audit } = context;
    const { besluit } = await contestedDecision(context);
    const bestreden = await findZaak(trx, besluit.zaak_id);
    if (!bestreden) throw new Fault('zaak-onbekend');
    if (soort === 'zaak-heropenen') await reopen(context, bestreden);
    if (soort === 'vordering-herroepen' || soort === 'vordering-verlagen')
      await tellClaims(context, bestreden, soort);
    audit({
      actie: 'bezwaar.uitgevoerd',
      objectSoort: 'zaak',
      objectId: zaak.id,
      details: { soort },
    });
  },
});

/** What the contested case decided is not the answer any more; its facts are. */
const BESLUITVORMING = ['concept', 'besluit', 'zienswijze', 'toetsing', 'heronderzoeksbesluit'];

async function reopen(context: WorkerContext, bestreden: ZaakRij): Promise<void> {
  const { trx, zaak, clock, audit } = context;
  const dossier = Object.entries(await findDossier(trx, bestreden.id)).filter(
    ([sectie]) => !BESLUITVORMING.includes(sectie),
  );
  const mijlpaal = await decisionMilestone(context, bestreden.proces);
  const { id } = await openZaak(
    trx,
    {
      proces: bestreden.proces,
      gemeente: bestreden.gemeente,
      regeling: bestreden.regeling,
      persoonId: bestreden.persoon_id,
      meldingOp: bestreden.melding_op,
      dossier: {
        ...Object.fromEntries(dossier),
        ...(mijlpaal && bestreden.proces === 'aanvraag'
          ? { aanvraagovername: await takenOver(context, bestreden) }
          : {}),
      },
      oorzaakZaakId: zaak.id,
      mijlpaal,
      door: null,
      sleutel: `uitvoering-${zaak.id}`,
    },
    clock,
  );
  audit({ actie: 'zaak.vervolg-geopend', objectSoort: 'zaak', objectId: id });
}

/** The process begins at its decision where it can; its facts were established before. */
async function decisionMilestone({ trx }: WorkerContext, proces: string): Promise<string | null> {
  const start = (await findBerichtFormulieren(trx)).find(
    ({ bericht }) => bericht.naam === `${proces}-gestart`,
  );
  return start?.bericht.mijlpalen?.find((mijlpaal) => mijlpaal === 'besluit') ?? null;
}

/**
 * The days of the application that is decided on again: its own receipt, and a decision term that stood still while there was a
 * decision. One that was late already runs from its receipt.
 */
async function takenOver(context: WorkerContext, bestreden: ZaakRij) {
  const ontvangenOp = bestreden.aanvraag_op ?? bestreden.melding_op;
  const { bekendgemaaktOp: van } = await contestedDecision(context);
  const { einddatum } = planTermijn({ soort: 'beslistermijn', begintOp: ontvangenOp });
  return {
    ontvangenOp,
    toegekend: false,
    opschortingen:
      van >= ontvangenOp && van <= einddatum
        ? [{ van, tot: today(context.clock), grond: 'art. 7:11 lid 2 Awb' }]
        : [],
  };
}

/** @throws BpmnError when no claim runs that follows from the contested decision */
async function tellClaims(
  context: WorkerContext,
  bestreden: ZaakRij,
  soort: 'vordering-herroepen' | 'vordering-verlagen',
): Promise<void> {
  const { trx, zaak, clock } = context;
  const uitvoering = (await caseFile(context))('uitvoering');
  const toelichting = needed(uitvoering.text('toelichting'), 'de toelichting bij de uitvoering');
  const besluitOp = zaak.besloten_op ?? today(clock);
  const lopend = await findLopendeVorderingszaken(trx, bestreden.id);
  // One amount lowers one claim: the oldest.
  const geraakt = soort === 'vordering-verlagen' ? lopend.slice(0, 1) : lopend;
  if (geraakt.length === 0)
    throw new BpmnError(errors.VORDERING_ONTBREEKT, 'er loopt geen vordering bij het besluit');
  for (const vorderingszaak of geraakt) {
    const { id, gemeente } = vorderingszaak;
    const verlagen = soort === 'vordering-verlagen';
    await putSectie(trx, {
      zaakId: id,
      gemeente,
      sectie: verlagen ? 'verlaging' : 'vernietiging',
      gegevens: verlagen
        ? { bedrag: needed(uitvoering.number('bedrag'), 'het bedrag'), besluitOp, toelichting }
        : { door: 'bezwaar', op: besluitOp, toelichting },
      bron: 'medewerker',
      op: clock(),
    });
    await tellZaak(trx, vorderingszaak, {
      naam: verlagen ? messages.vorderingVerlaagd : messages.besluitVernietigd,
      berichtId: `bezwaar-${zaak.id}-${id}`,
    });
  }
}
