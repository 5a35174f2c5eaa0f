import type { Variables } from '../engine/port.ts';

/** One thing that somebody does in a try-out; a scenario is a row of them. What it acts on is named by its place in the model. */
export type Step =
  | {
      readonly soort: 'begin';
      /** name of the start message; null = a plain start */
      readonly bericht: string | null;
      /** whose codes steps of the machine offer as their answer: what a sample resident is for, never who somebody is */
      readonly inwoner?: string | undefined;
      readonly variabelen: Variables;
    }
  | {
      readonly soort: 'taak';
      readonly elementId: string;
      readonly variabelen: Variables;
    }
  | {
      readonly soort: 'machine';
      readonly elementId: string;
      /** an error of the model instead of an answer; null = the step went well */
      readonly fout: string | null;
      readonly variabelen: Variables;
    }
  | {
      readonly soort: 'bericht';
      readonly bericht: string;
      readonly variabelen: Variables;
    }
  /** to the first timer of an element */
  | { readonly soort: 'tijd'; readonly elementId: string };

/** Nothing waits for this step: it cannot be done here. */
export class NothingWaits extends Error {
  override readonly name = 'NothingWaits';
  readonly step: Step;
  constructor(step: Step) {
    super(`nothing waits for ${step.soort}`);
    this.step = step;
  }
}
