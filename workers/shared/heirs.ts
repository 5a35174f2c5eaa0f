import { addPeriod } from '../../law/calendar.ts';
import type { Section } from './case-file.ts';

/** A couple or a single parent: after a death the old norm is paid up to one month on (art. 45 lid 5 Pw). */
export const isFamily = (huishouden: Section): boolean =>
  huishouden.flag('gezamenlijkeHuishouding') === true ||
  ['gehuwd', 'geregistreerd-partner'].includes(huishouden.text('burgerlijkeStaat') ?? '') ||
  (huishouden.rows('kinderen') ?? []).some((kind) => kind.flag('tenLaste') === true);

/** Last day for which benefit is paid after a death (art. 45 lid 5 Pw). */
export const lastPaidDay = (overledenOp: string, huishouden: Section): string =>
  isFamily(huishouden) ? addPeriod(overledenOp, 'P1M') : overledenOp;
