import { expect } from 'chai';
import { CALLBACK } from '../../api/sessie/login.ts';
import { DEMO_ACCOUNTS } from '../../demo/accounts.ts';
import { type DemoProvider, startDemoProvider } from '../../demo/provider.ts';
import { freePort } from '../support/services.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

const PASSWORD = 'noaber-test';

describe('api: login through the demo provider', () => {
  let world: ApiWorld;
  let provider: DemoProvider;
  before(async () => {
    const port = await freePort();
    const issuer = `http://localhost:${port}`;
    world = await createApiWorld({
      oidc: { issuer, clientId: 'noaberflow', clientSecret: 'geheim-van-de-test', prompt: 'login' },
      loginsPerMinute: 100,
    });
    provider = await startDemoProvider({
      host: '127.0.0.1',
      port,
      accounts: DEMO_ACCOUNTS,
      password: PASSWORD,
      client: {
        id: 'noaberflow',
        secret: 'geheim-van-de-test',
        redirectUri: `${world.origin}${CALLBACK}`,
      },
      production: false,
    });
  });
  after(async () => {
    await provider.close();
    await world.close();
  });

  it('takes a member of staff to the provider and back to where he wanted to be, with a session', async () => {
    const browser = createBrowser();

    const page = await browser.go(`${world.origin}/aanmelden?terugNaar=/zaken`);
    expect(page.status).to.equal(200);
    expect(page.text).to.include(
      '<option value="consulent-dinkelland">Consulent Dinkelland</option>',
    );
    const [authorization] = browser.visited.filter((url) => url.pathname === '/auth');
    expect(authorization?.searchParams.get('code_challenge_method')).to.equal('S256');
    expect(authorization?.searchParams.get('state')).to.have.length(43);
    expect(authorization?.searchParams.get('nonce')).to.have.length(43);
    const done = await browser.submit(page.url, {
      account: 'consulent-dinkelland',
      wachtwoord: PASSWORD,
    });

    expect(done.url).to.equal(`${world.origin}/zaken`);
    const session = await browser.go(`${world.origin}/api/v1/sessie`);
    expect(JSON.parse(session.text).medewerker.naam).to.equal('Consulent Dinkelland');
    expect(browser.setCookies.filter((cookie) => cookie.startsWith('__Host-noaberflow'))).to.not.be
      .empty;
    for (const cookie of browser.setCookies.filter((one) => one.startsWith('__Host-')))
      expect(cookie).to.match(/; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/);
    const lines = await world.database.asOwner<{ gemeente: string }>(
      "select gemeente from auditregels where actie = 'sessie.geopend'",
    );
    expect(lines).to.deep.equal([{ gemeente: 'dinkelland' }]);
  });

  it('keeps the address that the provider tells, to which meldingen are mailed', async () => {
    const { asOwner } = world.database;
    await asOwner("update medewerkers set email = 'oud@noaberflow.example' where subject = 'toz'");
    const browser = createBrowser();
    const page = await browser.go(`${world.origin}/aanmelden`);
    await browser.submit(page.url, { account: 'toz', wachtwoord: PASSWORD });

    expect(await asOwner("select email from medewerkers where subject = 'toz'")).to.deep.equal([
      { email: 'toz@noaberflow.example' },
    ]);
  });

  it('refuses a wrong password and says so, and then lets in with the right one', async () => {
    const browser = createBrowser();
    const page = await browser.go(`${world.origin}/aanmelden`);

    const refused = await browser.submit(page.url, {
      account: 'bo-inkomen-1',
      wachtwoord: 'verkeerd',
    });
    expect(refused.status).to.equal(403);
    expect(refused.text)
      .to.include('role="alert"')
      .and.include('<option value="bo-inkomen-1" selected>');

    const done = await browser.submit(page.url, { account: 'bo-inkomen-1', wachtwoord: PASSWORD });
    expect(done.url).to.equal(`${world.origin}/`);
  });

  it('refuses who is known to the provider and not here, on a page that says what to do', async () => {
    const browser = createBrowser();
    const page = await browser.go(`${world.origin}/aanmelden`);

    const refused = await browser.submit(page.url, {
      account: 'zonder-functie',
      wachtwoord: PASSWORD,
    });

    expect(refused.status).to.equal(403);
    expect(refused.text).to.include('<h1>U heeft geen toegang tot Noaberflow</h1>');
    expect((await browser.go(`${world.origin}/api/v1/sessie`)).status).to.equal(401);
  });

  it('gives a new session at each login and ends the one the browser had (fixation)', async () => {
    const browser = createBrowser();
    const signIn = async () => {
      const page = await browser.go(`${world.origin}/aanmelden`);
      await browser.submit(page.url, { account: 'teamleider', wachtwoord: PASSWORD });
      return browser.cookie('__Host-noaberflow-sessie');
    };

    const first = await signIn();
    const second = await signIn();

    expect(second).not.to.equal(first);
    expect((await createBrowser(first).go(`${world.origin}/api/v1/sessie`)).status).to.equal(401);
    expect((await createBrowser(second).go(`${world.origin}/api/v1/sessie`)).status).to.equal(200);
  });

  it('sends people only to addresses of its own', async () => {
    for (const target of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '/a b',
      '/\t/evil.example',
    ]) {
      const browser = createBrowser();
      const page = await browser.go(
        `${world.origin}/aanmelden?terugNaar=${encodeURIComponent(target)}`,
      );
      const done = await browser.submit(page.url, { account: 'manager', wachtwoord: PASSWORD });
      expect(done.url, target).to.equal(`${world.origin}/`);
    }
  });

  it('refuses every answer that does not belong to a login of this browser', async () => {
    /** A browser that stands before the callback with a good code. */
    const atCallback = async () => {
      const browser = createBrowser();
      const page = await browser.go(`${world.origin}/aanmelden`);
      browser.stopAt(CALLBACK);
      const { url } = await browser.submit(page.url, {
        account: 'beheerder',
        wachtwoord: PASSWORD,
      });
      browser.stopAt(undefined);
      return { browser, callback: new URL(url) };
    };
    const change = (edit: (url: URL) => void) => async () => {
      const { browser, callback } = await atCallback();
      edit(callback);
      return browser.go(callback.href);
    };
    const attacks: Record<string, () => Promise<Page>> = {
      'no state': change((url) => url.searchParams.delete('state')),
      'another state': change((url) => url.searchParams.set('state', 'x'.repeat(43))),
      'no code': change((url) => url.searchParams.delete('code')),
      'another code': change((url) => url.searchParams.set('code', 'x'.repeat(43))),
      'two codes': change((url) => url.searchParams.append('code', 'x')),
      'another issuer': change((url) => url.searchParams.set('iss', 'https://evil.example')),
      'no issuer': change((url) => url.searchParams.delete('iss')),
      'an error': change((url) => url.searchParams.set('error', 'access_denied')),
      'an implicit answer': change((url) => url.searchParams.set('id_token', 'x.y.z')),
      'the login of another browser': async () =>
        createBrowser().go((await atCallback()).callback.href),
      'the state of another login': async () => {
        const [one, other] = [await atCallback(), await atCallback()];
        one.callback.searchParams.set('state', other.callback.searchParams.get('state') ?? '');
        return one.browser.go(one.callback.href);
      },
      'the code of another login': async () => {
        const [one, other] = [await atCallback(), await atCallback()];
        one.callback.searchParams.set('code', other.callback.searchParams.get('code') ?? '');
        return one.browser.go(one.callback.href);
      },
      'the same answer twice': async () => {
        const { browser, callback } = await atCallback();
        await browser.go(callback.href);
        return browser.go(callback.href);
      },
      'an answer that comes too late': async () => {
        const { browser, callback } = await atCallback();
        world.state.now = new Date(world.state.now.getTime() + 11 * 60_000);
        return browser.go(callback.href);
      },
    };

    for (const [what, attack] of Object.entries(attacks)) {
      const refused = await attack();
      expect(refused.status, what).to.equal(400);
      expect(refused.text, what).to.include('Het aanmelden is niet gelukt');
      expect(refused.text, what).not.to.match(/stack|node_modules|Error/);
    }
  });

  it('refuses a login whose nonce was changed, and one whose verifier was', async () => {
    for (const column of ['nonce', 'code_verifier']) {
      const browser = createBrowser();
      const page = await browser.go(`${world.origin}/aanmelden`);
      await world.database.asOwner(`update aanmeldpogingen set ${column} = repeat('x', 43)`);

      const refused = await browser.submit(page.url, {
        account: 'beheerder',
        wachtwoord: PASSWORD,
      });

      expect(refused.status, column).to.equal(400);
    }
  });

  it('says so when the provider cannot be reached, and works again when it can', async () => {
    const port = await freePort();
    const away = await createApiWorld({
      oidc: { issuer: `http://localhost:${port}`, clientId: 'noaberflow', clientSecret: 'x' },
    });
    try {
      const refused = await createBrowser().go(`${away.origin}/aanmelden`);
      expect(refused.status).to.equal(503);
      expect(refused.text).to.include('Aanmelden kan nu even niet');

      const back = await startDemoProvider({
        host: '127.0.0.1',
        port,
        accounts: DEMO_ACCOUNTS,
        password: PASSWORD,
        client: { id: 'noaberflow', secret: 'x', redirectUri: `${away.origin}${CALLBACK}` },
        production: false,
      });
      expect((await createBrowser().go(`${away.origin}/aanmelden`)).status).to.equal(200);
      await back.close();
    } finally {
      await away.close();
    }
  });

  it('lets nobody try without end', async () => {
    const limited = await createApiWorld({ loginsPerMinute: 5 });
    try {
      const statuses = [];
      for (let i = 0; i < 8; i += 1) {
        const answer = await fetch(`${limited.url}/aanmelden`, {
          redirect: 'manual',
          // A made-up address of the sender does not make somebody else of him.
          headers: { host: new URL(limited.origin).host, 'x-forwarded-for': `10.0.0.${i}` },
        });
        statuses.push(answer.status);
      }
      expect(statuses.slice(5)).to.deep.equal([429, 429, 429]);
    } finally {
      await limited.close();
    }
  });

  it('does not start in production', async () => {
    const start = startDemoProvider({
      host: '127.0.0.1',
      port: await freePort(),
      accounts: DEMO_ACCOUNTS,
      password: PASSWORD,
      client: { id: 'x', secret: 'x', redirectUri: 'http://localhost/x' },
      production: true,
    });

    const error = await start.then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    expect(error?.message).to.match(/does not start when NODE_ENV is production: set OIDC_ISSUER/);
  });
});

// helpers

type Page = { readonly url: string; readonly status: number; readonly text: string };

/** As much of a browser as a login needs: it keeps cookies and follows redirects. */
function createBrowser(sessionCookie?: string) {
  const jar = new Map<string, string>();
  const setCookies: string[] = [];
  const visited: URL[] = [];
  let stop: string | undefined;
  let session = sessionCookie;

  async function request(url: string, init: RequestInit = {}): Promise<Page> {
    let next = url;
    let options = init;
    for (let hops = 0; hops < 12; hops += 1) {
      const at = new URL(next);
      visited.push(at);
      if (stop && at.pathname === stop) return { url: next, status: 0, text: '' };
      if (session) {
        jar.set(`__Host-noaberflow-sessie-${at.port}`, session);
        session = undefined;
      }
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(next, {
        ...options,
        redirect: 'manual',
        headers: { ...options.headers, cookie },
      });
      for (const line of answer.headers.getSetCookie()) {
        setCookies.push(line);
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
        else jar.set(name, value);
      }
      const location = answer.headers.get('location');
      if (!location) return { url: next, status: answer.status, text: await answer.text() };
      await answer.body?.cancel();
      next = new URL(location, next).href;
      options = {};
    }
    throw new Error(`too many redirects from ${url}`);
  }

  return {
    visited,
    setCookies,
    go: (url: string) => request(url),
    submit: (url: string, fields: Record<string, string>) =>
      request(url, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    stopAt(path: string | undefined) {
      stop = path;
    },
    cookie: (start: string) => [...jar].find(([name]) => name.startsWith(start))?.[1],
  };
}
