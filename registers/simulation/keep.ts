import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Keep, MailboxState } from './mailbox.ts';

/** Keeps the mailbox of a party in a file of a folder: the whole state, written anew at each change and put in place at once. */
export const keepInFolder = (folder: string, party: string): Keep => {
  const file = join(folder, `${party}.json`);
  return {
    read: () =>
      existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MailboxState) : undefined,
    write(state) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(state));
      renameSync(`${file}.new`, file);
    },
  };
};
