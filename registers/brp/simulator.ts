import { type Response, Router } from 'express';
import { isValidBsn } from '../../law/bsn.ts';
import type { Party } from '../simulation/party.ts';
import type { TestInwoner } from '../test-inwoner.ts';

/** Plays the BRP: the residents it was given, and nobody else. */
export const simulateBrp = ({ find }: Party): Router => {
  const known = (bsn: unknown, response: Response): TestInwoner | undefined => {
    if (typeof bsn !== 'string' || !isValidBsn(bsn)) {
      response.status(400).json({ code: 'bsn-ongeldig' });
      return undefined;
    }
    const inwoner = find(bsn);
    if (!inwoner) response.status(404).json({ code: 'persoon-onbekend' });
    return inwoner;
  };
  return Router()
    .post('/personen', (request, response) => {
      const inwoner = known(request.body?.bsn, response);
      if (inwoner) response.json(inwoner.brp);
    })
    .post('/partners', (request, response) => {
      const inwoner = known(request.body?.bsn, response);
      if (inwoner) response.json({ partners: inwoner.partners ?? [] });
    });
};
