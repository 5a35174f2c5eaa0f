import type { Variables } from '../../processes/bezwaar/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { committeeAdvises } from '../shared/committee.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Confirms the receipt, with the last day to decide and whether a committee advises (art. 6:14, 7:13 lid 2 Awb). */
export const ontvangstBevestigen = defineWorker<Variables>()({
  type: 'bezwaar.ontvangst-bevestigen',
  reads: ['zaakId', 'commissie'],
  async run({ commissie }, context) {
    const { zaak, audit } = context;
    const advies = (await caseFile(context))('bezwaaradvies');
    await writeLetter(
      context,
      'bezwaar-ontvangstbevestiging',
      {
        ontvangenOp: zaak.melding_op,
        besluitdatum: needed(advies.text('besluitdatum'), 'de datum van het besluit'),
        beslissenVoor: needed(advies.text('beslissenVoor'), 'de termijn om te beslissen'),
        // Not asked by an older model.
        commissie: commissie ?? (await committeeAdvises(context)),
      },
      { contact: 'secretariaat bezwaar' },
    );
    audit({ actie: 'bezwaar.ontvangen', objectSoort: 'zaak', objectId: zaak.id });
  },
});
