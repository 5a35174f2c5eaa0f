import type { Db } from '../db/connect.ts';
import type { Clock } from '../law/clock.ts';

export type NoticesDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Record<'warn', (fields: object, message: string) => void>;
  /** whether there is a mail server */
  readonly mail: boolean;
  /** whether alerts are posted somewhere */
  readonly webhook: boolean;
  readonly alerts: {
    /** a step that stands still this long is told */
    readonly afterMinutes: number;
    /** and again after so long */
    readonly repeatHours: number;
  };
};
