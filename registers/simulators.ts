import type { TestInwoner } from './test-inwoner.ts';

export type SimulatorOptions = {
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  readonly data: readonly TestInwoner[];
};

export type Simulators = {
  /** Base address; hand `urlsBelow(url)` of connect.ts to `connectRegisters`. */
  readonly url: string;
  close(): Promise<void>;
};
