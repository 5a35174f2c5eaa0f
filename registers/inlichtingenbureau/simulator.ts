import { Router } from 'express';

/** Plays the Inlichtingenbureau: it takes no orders; its signals are put in its mailbox (simulation/mailbox.ts). */
export const simulateInlichtingenbureau = (): Router => Router();
