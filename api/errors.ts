import type { FoutVeld, HuidigeStand } from './http/schema.ts';

/**
 * Why the API refuses, in business words: the whole list. What HTTP makes of each is decided in
 * http/error-handler.ts alone. `message` is the Dutch sentence for the user; left empty, the standard
 * sentence of the catalogue is shown.
 */
export abstract class Refusal extends Error {
  constructor(message = '') {
    super(message);
  }
}

/** The request cannot be understood. */
export class InvalidRequest extends Refusal {
  readonly fields: readonly FoutVeld[];
  constructor(message: string, fields: readonly FoutVeld[] = []) {
    super(message);
    this.fields = fields;
  }
}
/** No session, or it ended. */
export class NotSignedIn extends Refusal {}
/** The reader may see it, and may not do this with it. */
export class NotAllowed extends Refusal {}
/** Who prepared it may not decide on it. */
export class FourEyes extends Refusal {}
/** The request did not come from our own page. */
export class Forged extends Refusal {}
/** It does not exist, or not for this reader: the two look the same. */
export class NotFound extends Refusal {}
export class MethodNotAllowed extends Refusal {
  readonly allow: string;
  constructor(allow: string) {
    super();
    this.allow = allow;
  }
}
/** Somebody else was first; `current` names who and when. */
export class ChangedMeanwhile extends Refusal {
  readonly current: HuidigeStand;
  constructor(message: string, current: HuidigeStand) {
    super(message);
    this.current = current;
  }
}
/** The state of the case does not permit it now. */
export class NotPossible extends Refusal {}
export class TooLarge extends Refusal {}
export class UnsupportedContent extends Refusal {}
/** A file that cannot be kept: empty, damaged, locked, or with a virus. */
export class FileRefused extends Refusal {}
/** Form data against the form's schema. */
export class InvalidForm extends Refusal {
  readonly fields: readonly FoutVeld[];
  constructor(fields: readonly FoutVeld[]) {
    super();
    this.fields = fields;
  }
}
/** The idempotency key was used for another request. */
export class KeyReused extends Refusal {}
export class TooOften extends Refusal {}
/** The database cannot be reached. */
export class Unavailable extends Refusal {}
