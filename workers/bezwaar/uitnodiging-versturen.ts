import { today } from '../../law/clock.ts';
import { earliestHearing, hearingDays } from '../../law/hearing.ts';
import { errors, type Variables } from '../../processes/bezwaar/variables.ts';
import { BpmnError, defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { committeeAdvises } from '../shared/committee.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Invites to the hearing, with the last day for papers and the first day of inspection (art. 7:4 Awb). */
export const uitnodigingVersturen = defineWorker<Variables>()({
  type: 'bezwaar.uitnodiging-versturen',
  reads: ['zaakId', 'commissie'],
  async run({ commissie }, context) {
    const { zaak, clock, audit } = context;
    const zitting = (await caseFile(context))('hoorzitting');
    const zittingOp = needed(zitting.text('zittingOp'), 'de dag van de hoorzitting');
    if (zittingOp < earliestHearing(today(clock)))
      throw new BpmnError(errors.ZITTING_TE_VROEG, 'geen tijd voor stukken en inzage');
    const { stukkenTot, dossierVanaf } = hearingDays(zittingOp);
    await writeLetter(
      context,
      'hoorzitting-uitnodiging',
      {
        zittingOp,
        tijdstip: needed(zitting.text('tijdstip'), 'de tijd van de hoorzitting'),
        plaats: needed(zitting.text('plaats'), 'de plaats van de hoorzitting'),
        inzageVanafDatum: dossierVanaf,
        stukkenVoor: stukkenTot,
        // Not asked by an older model.
        commissie: commissie ?? (await committeeAdvises(context)),
      },
      { contact: 'secretariaat bezwaar' },
    );
    audit({ actie: 'bezwaar.uitgenodigd', objectSoort: 'zaak', objectId: zaak.id });
  },
});
