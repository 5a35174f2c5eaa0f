/** The part of a pino logger that a client of the engine needs. Never hand it personal data. */
export type Log = Record<'info' | 'warn' | 'error', (fields: object, message: string) => void>;
