import { connectAfzender } from '../berichten.ts';
import type { HttpOptions } from '../http.ts';
import type { Inlichtingenbureau } from './port.ts';

/** The Inlichtingenbureau over HTTP: `POST <url>/berichten`. */
export const connectInlichtingenbureau = (
  url: string,
  options: HttpOptions = {},
): Inlichtingenbureau => connectAfzender('het Inlichtingenbureau', url, options);
