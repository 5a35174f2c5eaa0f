import type { Request, Response } from 'express';

/** A resident who showed that a question is for him. No name: who he is stays in the case. */
export type Resident = {
  /** the question that he answers */
  readonly linkId: string;
  readonly gemeente: string;
};

/**
 * How a resident shows that a question is for him. The one way there is now is a code from a letter
 * (api/aanvulling/link-identification.ts); a login such as DigiD would be another, and the routes stay as they are.
 */
export type Identification = {
  /** Who asks, and prolongs his visit; `undefined` when nobody does or the visit ended. */
  readonly residentOf: (request: Request, response: Response) => Promise<Resident | undefined>;
};
