import { generateKeyPairSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type Provider from 'oidc-provider';
import { type DemoAccount, emailOf } from './accounts.ts';
import { loginPage, STYLE } from './login-page.ts';
import { MemoryAdapter } from './memory-adapter.ts';

export type DemoProviderOptions = {
  readonly host: string;
  readonly port: number;
  readonly accounts: readonly DemoAccount[];
  /** one password for all accounts, shown where the platform was started */
  readonly password: string;
  readonly client: { readonly id: string; readonly secret: string; readonly redirectUri: string };
  /** `true` refuses: anybody who knows the one password is anybody */
  readonly production: boolean;
};

export type DemoProvider = { readonly issuer: string; readonly close: () => Promise<void> };

/**
 * A small real OpenID provider for a try-out: what it says is signed and checked as that of any other. Its
 * keys and sessions live in memory; a restart asks everybody to sign in again.
 *
 * @throws Error in production
 */
export async function startDemoProvider(options: DemoProviderOptions): Promise<DemoProvider> {
  if (options.production) {
    throw new Error(
      'The demo provider does not start when NODE_ENV is production: set OIDC_ISSUER to your own provider.',
    );
  }
  const app = express();
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as { port: number };
  const issuer = `http://localhost:${port}`;
  const provider = await createProvider(issuer, options);

  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          // The answer to the form leads on to the application; browsers hold that against form-action too.
          formAction: ["'self'", new URL(options.client.redirectUri).origin],
        },
      },
      strictTransportSecurity: false,
    }),
  );
  app.get('/stijl.css', (_request, response) => {
    response.type('css').send(STYLE);
  });
  const tries = rateLimit({
    windowMs: 60_000,
    limit: 60,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
  });
  app.get('/aanmelden/:uid', async (request, response) => {
    await provider.interactionDetails(request, response);
    response.type('html').send(loginPage({ accounts: options.accounts }));
  });
  app.post(
    '/aanmelden/:uid',
    tries,
    express.urlencoded({ extended: false, limit: '4kb' }),
    async (request, response) => {
      await provider.interactionDetails(request, response);
      const { account, wachtwoord } = (request.body ?? {}) as Record<string, unknown>;
      const known = options.accounts.find((one) => one.account === account);
      if (!known || !same(String(wachtwoord ?? ''), options.password)) {
        response
          .status(403)
          .type('html')
          .send(loginPage({ accounts: options.accounts, chosen: String(account), failed: true }));
        return;
      }
      await provider.interactionFinished(request, response, {
        login: { accountId: known.account },
      });
    },
  );
  app.use(provider.callback());

  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function createProvider(
  issuer: string,
  { accounts, client }: DemoProviderOptions,
): Promise<Provider> {
  // Loaded only here: on Node 20, where it works, it prints that newer lines are its own minimum.
  const { default: Provider } = await import('oidc-provider');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return new Provider(issuer, {
    adapter: MemoryAdapter,
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        post_logout_redirect_uris: [`${new URL(client.redirectUri).origin}/`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: {
      keys: [
        {
          ...privateKey.export({ format: 'jwk' }),
          use: 'sig',
          alg: 'RS256',
          kid: randomBytes(8).toString('hex'),
        },
      ],
    },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_context, interaction) => `/aanmelden/${interaction.uid}` },
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    // There is no call for more: what it says of somebody stands in the ID token.
    conformIdTokenClaims: false,
    ttl: {
      AccessToken: 300,
      AuthorizationCode: 60,
      IdToken: 300,
      Interaction: 900,
      Grant: 36_000,
      Session: 36_000,
    },
    async findAccount(_context, id) {
      const known = accounts.find(({ account }) => account === id);
      return (
        known && {
          accountId: id,
          claims: () => ({
            sub: id,
            name: known.naam,
            email: emailOf(id),
            email_verified: true,
          }),
        }
      );
    },
    // There is one application and it asks for a name: no page to agree with that.
    async loadExistingGrant(context) {
      const { client: asking, session } = context.oidc;
      if (!asking || !session?.accountId) return undefined;
      const grant = new context.oidc.provider.Grant({
        clientId: asking.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
}

const same = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
};
