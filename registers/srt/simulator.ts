import { Router } from 'express';
import { firstWrong, isText } from '../simulation/body.ts';
import { lot } from '../simulation/lot.ts';
import type { Party } from '../simulation/party.ts';
import { CATEGORIEEN, type Categorie } from './port.ts';

const CHECKS = {
  zaakId: isText,
  gemeente: isText,
  bsn: isText,
  naam: isText,
  categorie: (value: unknown) => CATEGORIEEN.includes(value as Categorie),
  vraag: isText,
  feiten: isText,
};

/** From this estimate of the damage on, whole euros, it takes the criminal track. */
const CRIMINAL_FROM = 50_000;

/**
 * Plays SRT: takes a referral, answers within ten days whether it goes on, tells after four weeks how far it is, and reports
 * within a quarter. What it decides follows from number and category of the referral (simulation/lot.ts): about one in seven
 * is declined, one in four asks for more, one in three turns out unfounded.
 */
export const simulateSrt = ({ ledger, writeAfter }: Party): Router =>
  Router().post('/verwijzingen', (request, response) => {
    const body = request.body ?? {};
    const wrong = firstWrong(body, CHECKS);
    if (wrong)
      return void response.status(400).json({ code: `veld-onjuist-${wrong.toLowerCase()}` });
    const { zaakId, gemeente, bsn, categorie, schatting, spoed } = body;
    ledger.once(request, response, ({ kenmerk, op }) => {
      const chance = lot('srt', bsn, categorie);
      const tempo = spoed ? 0.5 : 1;
      const write = (days: number, soort: string, gegevens: object) =>
        writeAfter(days * tempo, () => ({
          kenmerk: `${kenmerk}-${soort}`,
          soort,
          gegevens: { zaakId, ...gegevens },
        }));
      const accepted = chance >= 14;
      write(3 + (chance % 8), 'antwoord', { antwoord: accepted ? 'aanvaard' : 'afgewezen' });
      if (accepted) {
        const vraagGegevens = chance % 4 === 0;
        write(28, 'voortgang', {
          spoor: schatting >= CRIMINAL_FROM ? 'strafrechtelijk' : 'bestuurlijk',
          vraagGegevens,
          ...(vraagGegevens && { vraag: 'Welke bankafschriften heeft u van deze periode?' }),
        });
        write(49 + (chance % 35), 'rapport', {
          conclusie: chance < 70 ? 'gegrond' : 'ongegrond',
          stuk: schatting >= CRIMINAL_FROM ? 'proces-verbaal' : 'rapport',
          samenvatting:
            chance < 70
              ? 'Waarnemingen en registers spreken de opgave tegen.'
              : 'Het onderzoek bevestigt het vermoeden niet.',
        });
      }
      return {
        gegevens: { zaakId, gemeente, categorie, schatting, spoed },
        answer: { kenmerk, ontvangenOp: op },
      };
    });
  });
