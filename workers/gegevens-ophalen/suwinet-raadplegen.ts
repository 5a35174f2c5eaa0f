import { dag, euro } from '../../letters/parts.ts';
import type { Variables } from '../../processes/gegevens-ophalen/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { writeSection } from '../shared/case-file.ts';
import { askRegister } from '../shared/person-at-register.ts';

/** Work, benefits, vehicles, property and study from Suwinet (art. 64 Pw). */
export const suwinetRaadplegen = defineWorker<Variables>()({
  type: 'gegevens-ophalen.suwinet-raadplegen',
  reads: ['zaakId'],
  fetch: (_, context) =>
    askRegister(context, (vraag) => context.registers.suwinet.raadpleegPersoon(vraag)),
  async run(_, context, suwinet) {
    await writeSection(context, 'registers', 'suwinet', {
      werk: suwinet.inkomstenverhoudingen.map(
        (werk) =>
          `${werk.werkgever}: ${werk.soort}, sinds ${dag(werk.begonnenOp)}${werk.geeindigdOp ? ` tot ${dag(werk.geeindigdOp)}` : ''}, netto ${euro(werk.nettoPerMaand)} per maand`,
      ),
      uitkeringen: suwinet.uitkeringen.map(
        (u) => `${u.soort} van ${u.instantie}, netto ${euro(u.nettoPerMaand)} per maand`,
      ),
      voertuigen: suwinet.voertuigen.map(
        (v) => `${v.soort} uit ${v.bouwjaar}, dagwaarde ${euro(v.dagwaarde)}`,
      ),
      onroerendGoed: suwinet.onroerendGoed.map(
        (o) => `${o.soort} in ${o.plaats}, waarde ${euro(o.waarde)}`,
      ),
      ...(suwinet.duo?.opleiding && { opleiding: suwinet.duo.opleiding }),
    });
    context.audit({ actie: 'register.geraadpleegd', objectSoort: 'register', objectId: 'suwinet' });
  },
});
