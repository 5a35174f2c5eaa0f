import { findBesluiten } from '../../db/queries/besluiten/find-besluiten.ts';
import type { BesluitRij } from '../../db/queries/besluiten/insert-besluit.ts';
import { toEuros } from '../../law/amounts.ts';
import type { Variables } from '../../processes/bekendmaking/variables.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { caseFile } from '../shared/case-file.ts';
import { outstandingAdvances } from '../shared/payments.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Writes the letter of a decision, with its grounds and the objection clause (art. 3:45, 3:46 Awb). */
export const briefOpstellen = defineWorker<Variables>()({
  type: 'bekendmaking.brief-opstellen',
  reads: ['zaakId', 'besluitId'],
  writes: ['briefId'],
  async run({ besluitId }, context) {
    const besluit = (await findBesluiten(context.trx, context.zaak.id)).find(
      ({ id }) => id === besluitId,
    );
    if (!besluit) throw new Fault('besluit-onbekend');
    return { briefId: await letterOf(besluit, context) };
  },
});

async function letterOf(besluit: BesluitRij, context: WorkerContext): Promise<string> {
  const { zaak } = context;
  const dossier = await caseFile(context);
  const concept = dossier('concept');
  const advies = dossier('advies');
  const aanvraagOp = zaak.aanvraag_op ?? zaak.melding_op;
  const voorschotBetaald = toEuros(await outstandingAdvances(context));
  const options = { besluitId: besluit.id, verzenden: false };
  const motivering = concept.text('motivering') ?? '';
  const artikelen = (concept.text('artikel') ?? '')
    .split(';')
    .map((artikel) => artikel.trim())
    .filter(Boolean);

  if (besluit.soort === 'afwijzing') {
    return writeLetter(
      context,
      'afwijzing',
      {
        aanvraagOp,
        motivering,
        artikelen,
        zienswijze: dossier('zienswijze').text('verslag'),
        voorschotBetaald,
      },
      options,
    );
  }
  if (besluit.soort === 'buiten-behandeling') {
    const volledigheid = dossier('volledigheid');
    const buiten = dossier('buitenBehandeling');
    return writeLetter(
      context,
      'buiten-behandeling',
      {
        aanvraagOp,
        gevraagdOp: buiten.text('gevraagdOp') ?? aanvraagOp,
        uiterlijkOp: buiten.text('uiterlijkOp') ?? aanvraagOp,
        ontbreekt: volledigheid.texts('ontbreekt'),
        motivering: buiten.text('motivering') ?? '',
        voorschotBetaald,
      },
      options,
    );
  }
  const inkomen = dossier('inkomen');
  const arbeid = inkomen.number('arbeidPerMaand') ?? 0;
  const overig = inkomen.number('overigPerMaand') ?? 0;
  const grant = {
    aanvraagOp,
    meldingOp: zaak.melding_op,
    ingangsdatum: besluit.ingangsdatum ?? zaak.melding_op,
    leefvorm: (advies.text('leefvorm') ?? '').split(' (')[0] ?? '',
    norm: advies.number('norm') ?? Number(besluit.bedrag_per_maand),
    normArtikel: advies.text('normGrondslag') ?? 'art. 21 Pw',
    inkomsten: [
      ...(arbeid > 0
        ? [
            {
              omschrijving: 'Inkomsten uit werk',
              bedrag: arbeid,
              vrijgelaten: advies.number('vrijlating') ?? 0,
            },
          ]
        : []),
      ...(overig > 0 ? [{ omschrijving: 'Ander inkomen', bedrag: overig, vrijgelaten: 0 }] : []),
    ],
    bedragPerMaand: Number(besluit.bedrag_per_maand),
    motivering,
    voorschotBetaald,
    verplichtingen: concept.texts('verplichtingen'),
    planVanAanpak: dossier('plan').text('doel') !== null,
    artikelen,
  };
  if (besluit.soort === 'toekenning-lening') {
    return writeLetter(
      context,
      'toekenning-lening',
      { ...grant, redenLening: concept.text('redenLening') ?? motivering },
      options,
    );
  }
  return writeLetter(context, 'toekenning', grant, options);
}
