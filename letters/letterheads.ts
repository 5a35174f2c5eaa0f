import type { Briefhoofd } from './letter.ts';

/**
 * The letterheads used when a municipality has not set its own (setting 'briefhoofd'). Postal addresses of
 * Dinkelland and Tubbergen are left out: NIET GEVERIFIEERD, and a wrong one sends an objection astray. Those
 * of Oldenzaal and the telephone numbers come from the municipalities' own pages.
 */
export const letterheads: Readonly<Record<string, Briefhoofd>> = {
  dinkelland: {
    naam: 'Gemeente Dinkelland',
    adresregels: ['Gemeentehuis in Denekamp'],
    telefoon: null,
    website: 'www.dinkelland.nl',
  },
  tubbergen: {
    naam: 'Gemeente Tubbergen',
    adresregels: ['Gemeentehuis in Tubbergen'],
    telefoon: '(0546) 62 80 00',
    website: 'www.tubbergen.nl',
  },
  oldenzaal: {
    naam: 'Gemeente Oldenzaal',
    adresregels: ['Postbus 354', '7570 AJ Oldenzaal'],
    telefoon: '(0541) 58 81 11',
    website: 'www.oldenzaal.nl',
  },
};
