import type { Afzender } from '../berichten.ts';

/** The Inlichtingenbureau: gives signals of overlap only (art. 64 Pw). A signal is a reason to look, never proof. */
export type Inlichtingenbureau = Afzender;
