import type { FromSchema } from 'json-schema-to-ts';
import {
  medewerkerRef,
  medewerkerRefOfLeeg,
  tijdstip,
  tijdstipOfLeeg,
  uuid,
} from '../http/schema.ts';

const gezegd = {
  id: uuid,
  tekst: { type: 'string', description: 'Gewone tekst; opmaak blijft letterlijk staan' },
  door: medewerkerRef,
  op: tijdstip,
} as const;

export const kanttekeningenLijst = {
  type: 'object',
  properties: {
    kanttekeningen: {
      type: 'array',
      description: 'De open kanttekeningen eerst',
      items: {
        type: 'object',
        properties: {
          ...gezegd,
          elementId: { type: ['string', 'null'], description: 'Leeg: over het hele ontwerp' },
          elementNaam: {
            type: ['string', 'null'],
            description: 'Zoals het element nu heet; is het weg, zoals het toen heette',
          },
          bestaat: {
            type: 'boolean',
            description: 'Het element staat in het ontwerp zoals het is bewaard',
          },
          opgelostDoor: medewerkerRefOfLeeg,
          opgelostOp: tijdstipOfLeeg,
          antwoorden: {
            type: 'array',
            items: {
              type: 'object',
              properties: gezegd,
              required: ['id', 'tekst', 'door', 'op'],
              additionalProperties: false,
            },
          },
        },
        required: [
          'id',
          'tekst',
          'door',
          'op',
          'elementId',
          'elementNaam',
          'bestaat',
          'opgelostDoor',
          'opgelostOp',
          'antwoorden',
        ],
        additionalProperties: false,
      },
    },
  },
  required: ['kanttekeningen'],
  additionalProperties: false,
} as const;
export type KanttekeningenLijst = FromSchema<typeof kanttekeningenLijst>;

const tekst = { type: 'string', minLength: 1, maxLength: 2000, pattern: '\\S' } as const;

export const kanttekeningVerzoek = {
  type: 'object',
  properties: {
    elementId: {
      type: 'string',
      minLength: 1,
      maxLength: 200,
      description: 'Een element van het model; zonder gaat het over het hele ontwerp',
    },
    tekst,
  },
  required: ['tekst'],
  additionalProperties: false,
} as const;
export type KanttekeningVerzoek = FromSchema<typeof kanttekeningVerzoek>;

export const antwoordVerzoek = {
  type: 'object',
  properties: { tekst },
  required: ['tekst'],
  additionalProperties: false,
} as const;

export const oplossingVerzoek = {
  type: 'object',
  properties: { opgelost: { type: 'boolean', description: 'Niet: heropenen' } },
  required: ['opgelost'],
  additionalProperties: false,
} as const;

export const kanttekeningStand = {
  type: 'object',
  properties: { id: uuid },
  required: ['id'],
  additionalProperties: false,
} as const;

export const kanttekeningParams = {
  type: 'object',
  properties: { id: uuid, kanttekeningId: uuid },
  required: ['id', 'kanttekeningId'],
  additionalProperties: false,
} as const;
