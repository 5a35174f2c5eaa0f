import type { OpschortingVerzoek } from '../../api/zaken/schema.ts';

export type Grond = OpschortingVerzoek['grond'];

/** Art. 4:15 Awb knows these grounds for suspending by hand, and no other. */
export const GRONDEN: readonly Grond[] = [
  'awb-4:15-1-b',
  'awb-4:15-2-a',
  'awb-4:15-2-b',
  'awb-4:15-2-c',
];

/** The name of a ground in the catalogue, where ':' is a separator. */
export const groundKey = (grond: string): string => grond.replaceAll(':', '-');
