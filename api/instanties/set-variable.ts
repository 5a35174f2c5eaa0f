import { randomUUID } from 'node:crypto';
import { insertIngreep } from '../../db/queries/ingrepen/put-ingreep.ts';
import { lockVariabele } from '../../db/queries/instanties/lock-variabele.ts';
import { visibleVariables } from '../../processes/visible-variables.ts';
import { ChangedMeanwhile, InvalidRequest, NotFound, NotPossible } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { auditIngreep, carryOut } from '../ingrepen/act.ts';
import { isAllowed } from './allowed-value.ts';
import type { VariabeleVerzoek } from './schema.ts';

/**
 * Gives a variable of a running process another value, of the same kind. The engine gets it after commit.
 *
 * @returns id of the act
 * @throws InvalidRequest for a value of another kind, ChangedMeanwhile when it is no longer what the operator saw
 */
export async function setVariable(
  call: Pick<Call, 'trx' | 'actor' | 'now'>,
  instantie: string,
  { variabele, was, wordt, reden }: VariabeleVerzoek,
  gemeenten: readonly string[],
): Promise<string> {
  const { trx, actor, now } = call;
  const rij = await lockVariabele(trx, { instantie, sleutel: variabele });
  if (!rij || rij.verzegeld || !gemeenten.includes(rij.gemeente)) throw new NotFound();
  if (rij.state !== 'active') throw new NotPossible(text('instantie.weg'));
  const known = Object.hasOwn(visibleVariables, rij.name) ? visibleVariables[rij.name] : undefined;
  if (!known?.wijzigbaar)
    throw new NotPossible(text('variabele.niet-toegestaan', { naam: rij.name }));
  if (rij.value !== JSON.stringify(was))
    throw new ChangedMeanwhile(text('variabele.gewijzigd'), {
      versie: 2,
      status: 'gewijzigd',
      door: null,
      op: null,
    });
  if (!isAllowed(wordt, known)) {
    const melding = text(`variabele.soort.${known.soort}`);
    throw new InvalidRequest(melding, [{ pointer: '/wordt', melding }]);
  }
  if (wordt === was) throw new NotPossible(text('variabele.zelfde'));
  const id = randomUUID();
  const ingreep = {
    id,
    soort: 'variabele',
    gemeente: rij.gemeente,
    zaak_id: rij.zaak_id,
    instantie,
    proces: rij.bpmn_process_id,
    bereik: rij.scope_key,
    naam: rij.name,
    oud: was,
    nieuw: wordt,
    reden: reden.trim(),
    status: 'bezig',
    gevraagd_door: actor.id,
    gevraagd_op: now,
    verloopt_op: now,
  } as const;
  await insertIngreep(trx, ingreep);
  await carryOut(call, ingreep);
  await auditIngreep(call, ingreep, 'ingreep.variabele', { naam: rij.name, was, wordt });
  return id;
}
