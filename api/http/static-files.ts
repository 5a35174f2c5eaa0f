import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

/** Narrower than that of the staff's page: no address of data, and no form that a browser sends by itself. */
const RESIDENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The built page. Files with a hash in their name never change; every other address that a browser opens is
 * one of the page's own routes and gets the page itself.
 */
export function staticFiles(root: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(root, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      fallthrough: false,
    }),
  );
  router.get('/aanvullen', (_request, response, next) => {
    const page = join(root, 'burger', 'index.html');
    if (!existsSync(page)) return next();
    response.setHeader('Content-Security-Policy', RESIDENT_POLICY);
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    response.sendFile(page, { cacheControl: false });
  });
  router.use(
    express.static(root, { index: false, redirect: false, cacheControl: false, setHeaders: fresh }),
  );
  router.get('/{*path}', (request, response, next) => {
    const page = join(root, 'index.html');
    if (request.path.startsWith('/api/') || !request.accepts('html') || !existsSync(page))
      return next();
    fresh(response);
    response.sendFile(page, { cacheControl: false });
  });
  return router;
}

const fresh = (response: { setHeader: (name: string, value: string) => unknown }) => {
  response.setHeader('Cache-Control', 'no-cache');
};
