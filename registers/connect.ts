import { createBreaker } from './breaker.ts';
import { connectBrp } from './brp/http.ts';
import type { Brp } from './brp/port.ts';
import type { HttpOptions } from './http.ts';
import { connectInlichtingenbureau } from './inlichtingenbureau/http.ts';
import type { Inlichtingenbureau } from './inlichtingenbureau/port.ts';
import { connectOm } from './om/http.ts';
import type { Om } from './om/port.ts';
import { connectPartner } from './partner/http.ts';
import type { Partner } from './partner/port.ts';
import { connectPost } from './post/http.ts';
import type { Post } from './post/port.ts';
import { connectRoz } from './roz/http.ts';
import type { Roz } from './roz/port.ts';
import { connectSrt } from './srt/http.ts';
import type { Srt } from './srt/port.ts';
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
  readonly srt: Srt;
  readonly om: Om;
  readonly roz: Roz;
  readonly inlichtingenbureau: Inlichtingenbureau;
};

/** Base address of each party, without a slash at the end, e.g. 'https://brp.example.nl/api'. */
export type RegisterUrls = Readonly<Record<keyof Registers, string>>;

/** HTTP clients of all parties, each with a breaker of its own. They hold no connection open: there is nothing to close. */
export const connectRegisters = (urls: RegisterUrls, options: HttpOptions = {}): Registers => {
  const own = () => ({ ...options, breaker: createBreaker() });
  return {
    brp: connectBrp(urls.brp, own()),
    suwinet: connectSuwinet(urls.suwinet, own()),
    uitkeringsadministratie: connectUitkeringsadministratie(urls.uitkeringsadministratie, own()),
    post: connectPost(urls.post, own()),
    partner: connectPartner(urls.partner, own()),
    srt: connectSrt(urls.srt, own()),
    om: connectOm(urls.om, own()),
    roz: connectRoz(urls.roz, own()),
    inlichtingenbureau: connectInlichtingenbureau(urls.inlichtingenbureau, own()),
  };
};

/** The addresses when one server plays all parties, as the simulators do: `<base>/<party>`. */
export const urlsBelow = (base: string): RegisterUrls => ({
  brp: `${base}/brp`,
  suwinet: `${base}/suwinet`,
  uitkeringsadministratie: `${base}/uitkeringsadministratie`,
  post: `${base}/post`,
  partner: `${base}/partner`,
  srt: `${base}/srt`,
  om: `${base}/om`,
  roz: `${base}/roz`,
  inlichtingenbureau: `${base}/inlichtingenbureau`,
});
