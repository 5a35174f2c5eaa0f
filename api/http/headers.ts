import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** API Design Rules: the full version of the API travels in a header. */
export const API_VERSION = '1.0.0';

/**
 * Headers of every answer. The content policy allows nothing but our own files: no inline script or style,
 * no `eval`, no other origin, no frame.
 */
export function securityHeaders(origin: string): RequestHandler[] {
  const https = origin.startsWith('https:');
  return [
    (_request, response, next) => {
      response.locals.requestId = randomUUID();
      response.setHeader('Request-Id', response.locals.requestId);
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: https && { maxAge: 31_536_000, includeSubDomains: true },
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'same-origin' },
    }),
  ];
}

/** Headers of the API: its version, and nothing kept anywhere unless a route says otherwise. */
export const apiHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader('API-Version', API_VERSION);
  response.setHeader('Cache-Control', 'no-store');
  next();
};
