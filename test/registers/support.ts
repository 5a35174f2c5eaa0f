import { residents } from '../../demo/residents.ts';
import { connectRegisters, type Registers, urlsBelow } from '../../registers/connect.ts';
import { startSimulators } from '../../registers/simulators.ts';

/** All parties simulated on a free port, with clients that wait as long as those of the platform. */
export type Parties = Registers & {
  readonly url: string;
  /** What a party did, and how often it was called. */
  readonly effects: (party: keyof Registers) => Promise<{
    aanroepen: number;
    aantal: number;
    effecten: { gegevens: Record<string, unknown> }[];
  }>;
  readonly fail: (party: keyof Registers, fault: object) => Promise<number>;
  readonly close: () => Promise<void>;
};

export const startParties = async (
  clock = () => new Date('2026-11-23T09:00:00Z'),
): Promise<Parties> => {
  const simulators = await startSimulators({ host: '127.0.0.1', port: 0, data: residents, clock });
  const { url } = simulators;
  return {
    ...connectRegisters(urlsBelow(url)),
    url,
    effects: async (party) => (await fetch(`${url}/${party}/effecten`)).json() as never,
    fail: async (party, fault) => {
      const response = await fetch(`${url}/${party}/storing`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(fault),
      });
      return response.status;
    },
    close: simulators.close,
  };
};

export const payment = {
  betalingId: 'b-1',
  zaakId: 'z-1',
  gemeente: 'dinkelland',
  bsn: '999990019',
  regeling: 'bijstand',
  soort: 'voorschot',
  bedrag: 1331.43,
  ingangsdatum: '2026-11-01',
  ritme: 'eenmalig',
  omschrijving: 'voorschot 1',
} as const;

export const claimOrder = {
  opdrachtId: 'o-1',
  vorderingId: 'v-1',
  zaakId: 'z-1',
  gemeente: 'dinkelland',
  bsn: '999990019',
  regeling: 'bijstand',
  soort: 'verrekenen',
  bedrag: 70.08,
  beslagvrijeVoet: 1331.42,
  ingangsdatum: '2026-12-01',
} as const;

export const setOffRequest = {
  zaakId: 'z-1',
  gemeente: 'dinkelland',
  partij: 'uwv',
  bsn: '999990019',
  naam: 'Inwoner Test 1',
  bedrag: 1052.34,
  grondslag: 'art. 60a Pw',
} as const;

export const letter = {
  briefId: 'br-1',
  zaakId: 'z-1',
  gemeente: 'dinkelland',
  geadresseerde: { naam: 'Inwoner Test 1', adresregels: ['Teststraat 1', '7591 ZZ Denekamp'] },
  onderwerp: 'Wij hebben uw aanvraag ontvangen',
  pdf: Buffer.from('%PDF-1.7 test'),
};

export const forwarding = {
  zaakId: 'z-1',
  gemeente: 'oldenzaal',
  partij: 'svb',
  ontvanger: null,
  bsn: '999990214',
  naam: 'Inwoner Test 6',
  regeling: 'bijstand',
  meldingOp: '2026-11-20',
  aanvraagOp: null,
  grondslag: 'art. 47a Pw',
} as const;

/** What a call throws; fails the test when it does not. */
export const thrownBy = async (call: Promise<unknown>): Promise<Error> => {
  try {
    await call;
  } catch (error) {
    return error as Error;
  }
  throw new Error('the call was expected to fail');
};
