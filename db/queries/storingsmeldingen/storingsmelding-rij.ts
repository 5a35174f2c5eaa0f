export type StoringsmeldingRij = {
  id: string;
  proces: string;
  element_id: string;
  soort: string;
  gemeenten: string[];
  sinds: Date;
  gemeld_op: Date;
  keer: number;
  opgelost_op: Date | null;
};

export const STORINGSMELDING_KOLOMMEN =
  'id, proces, element_id, soort, gemeenten, sinds, gemeld_op, keer, opgelost_op';
