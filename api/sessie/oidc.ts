import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
} from 'openid-client';

/** Settings of the OpenID provider. */
export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** e.g. `login`: asks who it is every time; the demo uses it so that one browser can change accounts */
  readonly prompt?: string;
};
export type LoginChecks = {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
};

/** The provider could not be reached. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The only module that talks to the OpenID provider: code flow with PKCE S256, state and nonce. Its metadata
 * is fetched at the first login and kept; a provider that is away then is asked again next time.
 */
export function createOidc(settings: OidcSettings, redirectUri: string) {
  let known: Promise<Configuration> | undefined;

  function configuration(): Promise<Configuration> {
    const issuer = new URL(settings.issuer);
    // Plain HTTP only to this very machine: the demo provider.
    const execute =
      issuer.protocol === 'http:' && LOOPBACK.includes(issuer.hostname)
        ? [allowInsecureRequests]
        : [];
    known ??= discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
      execute,
      timeout: 5,
    }).catch((error) => {
      known = undefined;
      throw new ProviderUnavailable('the OpenID provider does not answer', { cause: error });
    });
    return known;
  }

  return {
    async authorizationUrl({ state, nonce, codeVerifier }: LoginChecks): Promise<string> {
      return buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ...(settings.prompt && { prompt: settings.prompt }),
      }).href;
    },
    /** @returns who it is; throws when anything in the answer is not as it should be */
    async identity(
      callback: URL,
      { state, nonce, codeVerifier }: LoginChecks,
    ): Promise<{ subject: string; email: string | null }> {
      const tokens = await authorizationCodeGrant(await configuration(), callback, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      return { subject: claims?.sub as string, email: emailIn(claims ?? {}) };
    },
    /** Where the session at the provider ends too; the start page when it asks who it is every time anyway. */
    async endSessionUrl(afterwards: string): Promise<string> {
      if (settings.prompt) return '/';
      try {
        const config = await configuration();
        if (!config.serverMetadata().end_session_endpoint) return '/';
        return buildEndSessionUrl(config, { post_logout_redirect_uri: afterwards }).href;
      } catch {
        return '/';
      }
    },
  };
}

/** The address of the ID token, unless the provider says that it never checked it. */
function emailIn({ email, email_verified }: Record<string, unknown>): string | null {
  return typeof email === 'string' &&
    email.length <= 254 &&
    /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(email) &&
    email_verified !== false
    ? email
    : null;
}

export type Oidc = ReturnType<typeof createOidc>;
