import type { YearProcess } from '../play/year-process.ts';

/** Signals and events that parties write of their own: each opens a review, or reaches the cases that run. An assumption. */
export const inlichtingenbureau: YearProcess = {
  slug: 'inlichtingenbureau',
  perYear: 60,
  from: 0.3,
  begin({ zaken, draw, known }) {
    const benefits = zaken.filter(
      ({ proces, uitkomst, beeindigdOp }) =>
        proces === 'aanvraag' && beeindigdOp !== null && uitkomst?.startsWith('toekenning'),
    );
    const about = benefits.flatMap((zaak) => {
      const inwoner = known(zaak.bsn);
      return inwoner?.nieuws ? [{ nieuws: inwoner, gemeente: zaak.gemeente }] : [];
    });
    return about.length > 0 ? draw.pick(about, 'wie') : undefined;
  },
};
