import { type Breaker, createBreaker } from './breaker.ts';
import { connectBrp } from './brp/http.ts';
import type { Brp } from './brp/port.ts';
import { RegisterInOnderhoud, RegisterOnbereikbaar } from './errors.ts';
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
import type { Watch } from './watch.ts';

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

/**
 * HTTP clients of all parties, each with a breaker of its own. They hold no connection open: there is nothing to close.
 *
 * @param watch looks at every call
 */
export const connectRegisters = (
  urls: RegisterUrls,
  options: HttpOptions = {},
  watch?: Watch,
): Registers => {
  const own = (party: keyof Registers) => {
    const breaker = createBreaker();
    return { ...options, breaker: watch ? watched(party, breaker, watch) : breaker };
  };
  return {
    brp: connectBrp(urls.brp, own('brp')),
    suwinet: connectSuwinet(urls.suwinet, own('suwinet')),
    uitkeringsadministratie: connectUitkeringsadministratie(
      urls.uitkeringsadministratie,
      own('uitkeringsadministratie'),
    ),
    post: connectPost(urls.post, own('post')),
    partner: connectPartner(urls.partner, own('partner')),
    srt: connectSrt(urls.srt, own('srt')),
    om: connectOm(urls.om, own('om')),
    roz: connectRoz(urls.roz, own('roz')),
    inlichtingenbureau: connectInlichtingenbureau(
      urls.inlichtingenbureau,
      own('inlichtingenbureau'),
    ),
  };
};

/** A breaker that asks before each call whether the party is in maintenance, and tells how the call went. */
export const watched = (party: string, breaker: Breaker, watch: Watch): Breaker => ({
  openMs: breaker.openMs,
  async guard(register, call) {
    const maintenance = watch.inMaintenance(party);
    if (maintenance) throw new RegisterInOnderhoud(register, maintenance.nogMs);
    let asked: number | undefined;
    const timed = () => {
      asked = performance.now();
      return call();
    };
    try {
      const answer = await breaker.guard(register, timed);
      watch.report(party, { uitkomst: 'gelukt', ms: since(asked) });
      return answer;
    } catch (error) {
      const away = error instanceof RegisterOnbereikbaar;
      watch.report(party, {
        uitkomst: asked === undefined ? 'overgeslagen' : away ? 'mislukt' : 'geweigerd',
        ms: since(asked),
        fout: error instanceof Error ? error.name : 'onbekend',
        rustMs: breaker.openMs(),
      });
      throw error;
    }
  },
});

const since = (moment: number | undefined): number =>
  moment === undefined ? 0 : performance.now() - moment;

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
