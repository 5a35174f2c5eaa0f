import { dag } from '../../letters/parts.ts';
import type { Variables } from '../../processes/gegevens-ophalen/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { writeSection } from '../shared/case-file.ts';
import { askRegister } from '../shared/person-at-register.ts';

/** Household and address from the BRP (authentic: they may not be asked of the resident, art. 53a lid 1 Pw). */
export const brpRaadplegen = defineWorker<Variables>()({
  type: 'gegevens-ophalen.brp-raadplegen',
  reads: ['zaakId'],
  fetch: (_, context) =>
    askRegister(context, (vraag) => context.registers.brp.raadpleegPersoon(vraag)),
  async run(_, context, brp) {
    await writeSection(context, 'registers', 'brp', {
      huisgenoten: brp.huisgenoten.map(
        ({ naam, geboortedatum, relatie }) => `${naam} (${relatie}, geboren ${dag(geboortedatum)})`,
      ),
      burgerlijkeStaat: brp.burgerlijkeStaat,
    });
    context.audit({ actie: 'register.geraadpleegd', objectSoort: 'register', objectId: 'brp' });
  },
});
