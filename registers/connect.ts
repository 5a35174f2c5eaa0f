import { connectBrp } from './brp/http.ts';
import type { Brp } from './brp/port.ts';
import type { HttpOptions } from './http.ts';
import { connectPartner } from './partner/http.ts';
import type { Partner } from './partner/port.ts';
import { connectPost } from './post/http.ts';
import type { Post } from './post/port.ts';
import { connectSuwinet } from './suwinet/http.ts';
import type { Suwinet } from './suwinet/port.ts';
import { connectUitkeringsadministratie } from './uitkeringsadministratie/http.ts';
import type { Uitkeringsadministratie } from './uitkeringsadministratie/port.ts';

/** Every outside party the platform talks to. */
export type Registers = {
  readonly brp: Brp;
  readonly suwinet: Suwinet;
  readonly uitkeringsadministratie: Uitkeringsadministratie;
  readonly post: Post;
  readonly partner: Partner;
};

/** Base address of each party, without a slash at the end, e.g. 'https://brp.example.nl/api'. */
export type RegisterUrls = Readonly<Record<keyof Registers, string>>;

/** HTTP clients of all parties. They hold no connection open: there is nothing to close. */
export const connectRegisters = (urls: RegisterUrls, options: HttpOptions = {}): Registers => ({
  brp: connectBrp(urls.brp, options),
  suwinet: connectSuwinet(urls.suwinet, options),
  uitkeringsadministratie: connectUitkeringsadministratie(urls.uitkeringsadministratie, options),
  post: connectPost(urls.post, options),
  partner: connectPartner(urls.partner, options),
});

/** The addresses when one server plays all parties, as the simulators do: `<base>/<party>`. */
export const urlsBelow = (base: string): RegisterUrls => ({
  brp: `${base}/brp`,
  suwinet: `${base}/suwinet`,
  uitkeringsadministratie: `${base}/uitkeringsadministratie`,
  post: `${base}/post`,
  partner: `${base}/partner`,
});
