import { type RequestHandler, Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { TooOften } from '../errors.ts';
import { apiHeaders } from '../http/headers.ts';

const TEN_MINUTES = 10 * 60_000;
const CODES = 20;
/** Much more than a person does who fills in thirty answers with a file each. */
const REQUESTS = 600;

/**
 * How often one address may try codes and ask for anything. How often one code may be tried wherever from is counted with the link
 * (`MEESTE_FOUT`); how much one answer may hold, with the answer.
 */
export function aanvullingLimits({
  codesPerTenMinutes = CODES,
}: {
  readonly codesPerTenMinutes?: number;
}): RequestHandler {
  const router = Router();
  router.use(apiHeaders);
  router.post('/toegang', limited(codesPerTenMinutes));
  router.use(limited(REQUESTS));
  return router;
}

const limited = (limit: number): RequestHandler =>
  rateLimit({
    windowMs: TEN_MINUTES,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // A header that nobody we trust wrote is ignored, and that is not worth a warning.
    validate: { xForwardedForHeader: false },
    handler: () => {
      throw new TooOften();
    },
  });
