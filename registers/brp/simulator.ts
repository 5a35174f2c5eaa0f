import { Router } from 'express';
import { isValidBsn } from '../../law/bsn.ts';
import type { Party } from '../simulation/party.ts';

/** Plays the BRP: the residents it was given, and nobody else. */
export const simulateBrp = ({ find }: Party): Router =>
  Router().post('/personen', (request, response) => {
    const { bsn } = request.body ?? {};
    if (typeof bsn !== 'string' || !isValidBsn(bsn)) {
      return void response.status(400).json({ code: 'bsn-ongeldig' });
    }
    const inwoner = find(bsn);
    if (!inwoner) return void response.status(404).json({ code: 'persoon-onbekend' });
    response.json(inwoner.brp);
  });
