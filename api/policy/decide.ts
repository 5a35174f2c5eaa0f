import type { Unsealed } from '../../db/transaction.ts';
import { AROUND_A_TASK, POLICY, type Right } from './policy.ts';

/** One functie that a medewerker fulfils today, and the gemeenten that its kantoor serves today. */
export type Aanstelling = {
  readonly functie: string;
  readonly kantoor: string;
  readonly gemeenten: readonly string[];
};
/** Whoever asks: a signed-in medewerker with what he may be today. */
export type Actor = {
  readonly id: string;
  readonly naam: string;
  readonly aanstellingen: readonly Aanstelling[];
};

/** Where a task belongs. */
export type Place = {
  readonly gemeente: string;
  readonly kantoorId: string;
  readonly functie: string;
};

/** What a right of an actor reaches, worked out of the policy: the one value behind lists and items. */
export type Reached = {
  readonly overal: boolean;
  readonly gemeenten: readonly string[];
  readonly plaatsen: readonly Place[];
};

export function reach(actor: Actor, right: Right): Reached {
  let overal = false;
  const gemeenten = new Set<string>();
  const plaatsen = new Map<string, Place>();
  for (const rule of POLICY) {
    if (!rule.mag.includes(right)) continue;
    for (const { functie, kantoor, gemeenten: served } of actor.aanstellingen) {
      if (!rule.voor.includes(functie)) continue;
      if (rule.waar === 'overal') overal = true;
      else if (!('kantoor' in rule.waar)) for (const gemeente of served) gemeenten.add(gemeente);
      else
        for (const gemeente of served)
          for (const of of rule.waar.functie === 'eigen' ? [functie] : rule.waar.functie)
            plaatsen.set(`${gemeente}/${kantoor}/${of}`, {
              gemeente,
              kantoorId: kantoor,
              functie: of,
            });
    }
  }
  return { overal, gemeenten: [...gemeenten], plaatsen: [...plaatsen.values()] };
}

/** Does the actor have this right on anything at all? Routes ask this before they look further. */
export function has(actor: Actor, right: Right): boolean {
  const { overal, gemeenten, plaatsen } = reach(actor, right);
  return overal || gemeenten.length > 0 || plaatsen.length > 0;
}

/** May the actor do this with this case or task? */
export function permits(
  actor: Actor,
  right: Right,
  thing: { readonly gemeente: string; readonly kantoorId?: string; readonly functie?: string },
): boolean {
  const { overal, gemeenten, plaatsen } = reach(actor, right);
  return (
    overal ||
    gemeenten.includes(thing.gemeente) ||
    plaatsen.some(
      (place) =>
        place.gemeente === thing.gemeente &&
        place.kantoorId === thing.kantoorId &&
        place.functie === thing.functie,
    )
  );
}

/** Does the actor fulfil one of these functies for this gemeente? What a form says of who may send it. */
export const fulfils = (actor: Actor, functies: readonly string[], gemeente: string): boolean =>
  actor.aanstellingen.some(
    (aanstelling) =>
      functies.includes(aanstelling.functie) && aanstelling.gemeenten.includes(gemeente),
  );

/** The municipalities whose rows may be touched on behalf of this actor: the scope for row-level security. */
export const scopeOf = (actor: Actor): readonly string[] => [
  ...new Set(actor.aanstellingen.flatMap((aanstelling) => aanstelling.gemeenten)),
];

/**
 * What this actor sees of sealed cases on a route with this right: those of enforcement, and on routes around a task the task
 * that is his own.
 */
export const unsealedFor = (
  actor: Actor,
  right: Right | 'aangemeld' | 'inwoner' | 'openbaar',
): Unsealed => ({
  gemeenten: reach(actor, 'zaken.verzegeld-lezen').gemeenten,
  plaatsen: AROUND_A_TASK.some((around) => around === right)
    ? reach(actor, 'taken.verzegeld-lezen').plaatsen
    : [],
});
