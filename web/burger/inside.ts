import type { Aanvulling } from '../../api/aanvulling/schema.ts';

/** What every screen gets that shows the answer. */
export type Inside = {
  readonly answer: Aanvulling;
  readonly onAnswer: (answer: Aanvulling) => void;
  readonly onStop: () => void;
  /** what went wrong last; empty = nothing */
  readonly message: string;
  readonly failed: (error: unknown) => void;
};
