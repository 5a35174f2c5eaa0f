/**
 * What can go wrong with an outside party, in business words. No text here ever holds a BSN or another
 * personal fact: these messages reach logs and incidents.
 */

/** The party did not answer, answered too late, or said it is out of order: trying again later makes sense. */
export class RegisterOnbereikbaar extends Error {
  readonly register: string;

  constructor(register: string, reden: string) {
    super(`${register} is niet bereikbaar: ${reden}`);
    this.name = 'RegisterOnbereikbaar';
    this.register = register;
  }
}

/** The party is in maintenance, as an operator wrote down: nothing is asked of it before `tot`. */
export class RegisterInOnderhoud extends RegisterOnbereikbaar {
  /** from now, in ms: the clock of whoever waits may be another one */
  readonly nogMs: number;

  constructor(register: string, nogMs: number) {
    super(register, 'er is onderhoud');
    this.name = 'RegisterInOnderhoud';
    this.nogMs = nogMs;
  }
}

/** The party answered and refused, for a reason that trying again does not take away. */
export class RegisterWeigert extends Error {
  readonly register: string;
  readonly reden: string;

  constructor(register: string, reden: string) {
    super(`${register} weigert de vraag: ${reden}`);
    this.name = 'RegisterWeigert';
    this.register = register;
    this.reden = reden;
  }
}

/** The party answered something else than what was asked: whether it did its work cannot be told. */
export class AntwoordOnjuist extends RegisterWeigert {
  /** @param veld name of the field that is wrong, never its value */
  constructor(register: string, veld: string) {
    super(register, `het antwoord mist een geldig veld '${veld}'`);
    this.name = 'AntwoordOnjuist';
  }
}

/** The register knows nobody with this number. */
export class PersoonOnbekend extends Error {
  readonly register: string;

  constructor(register: string) {
    super(`${register} kent geen persoon met dit nummer`);
    this.name = 'PersoonOnbekend';
    this.register = register;
  }
}
