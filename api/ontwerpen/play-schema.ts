import type { FromSchema } from 'json-schema-to-ts';
import { medewerkerRef, tijdstip, tijdstipOfLeeg, uuid } from '../http/schema.ts';

const naam = { type: 'string', maxLength: 200 } as const;
const elementId = { type: 'string', minLength: 1, maxLength: 200 } as const;

const wachtend = {
  type: 'object',
  properties: {
    soort: { type: 'string', enum: ['taak', 'machine', 'tijd', 'bericht', 'storing'] },
    sleutel: { type: 'string' },
    proces: { type: 'string', description: 'Leeg bij een tijdstip' },
    elementId: { type: 'string' },
    naam: { type: 'string' },
    wat: {
      type: 'string',
      description: 'Het formulier, het taaktype, het bericht of de melding van de motor',
    },
    op: { ...tijdstipOfLeeg, description: 'Alleen van een tijdstip' },
    fouten: {
      type: 'array',
      items: { type: 'string' },
      description: 'Foutcodes die het model bij deze stap opvangt',
    },
    geeft: {
      type: 'array',
      items: { type: 'string' },
      description: 'Gegevens die de machine bij deze stap kan geven',
    },
  },
  required: ['soort', 'sleutel', 'proces', 'elementId', 'naam', 'wat', 'op', 'fouten', 'geeft'],
  additionalProperties: false,
} as const;

const doorlopen = {
  type: 'object',
  properties: {
    proces: { type: 'string' },
    elementId: { type: 'string' },
    naam: { type: 'string' },
    keer: { type: 'integer' },
    status: { type: 'string', enum: ['actief', 'geweest', 'afgebroken'] },
  },
  required: ['proces', 'elementId', 'naam', 'keer', 'status'],
  additionalProperties: false,
} as const;

export const proefStand = {
  type: 'object',
  properties: {
    status: {
      type: 'string',
      enum: ['niet-mogelijk', 'geen', 'verlopen', 'bezet', 'start-op', 'speelt', 'mislukt'],
      description:
        'niet-mogelijk: dit platform kan geen eigen proefmotor starten; bezet: een ander ontwerp wordt nu geprobeerd; verlopen: niemand keek meer naar de proef, zij is gestopt',
    },
    fase: {
      type: ['string', 'null'],
      enum: ['wacht', 'motor', 'modellen', null],
      description:
        'Hoe ver het starten is. wacht: een andere proefmotor stopt nog; motor: deze start; modellen: zij krijgt de modellen',
    },
    door: { anyOf: [medewerkerRef, { type: 'null' }] },
    begonnenOp: tijdstipOfLeeg,
    nu: { ...tijdstipOfLeeg, description: 'Hoe laat het is in de proef' },
    beginpunten: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          elementId: { type: 'string' },
          naam: { type: 'string' },
          bericht: { type: ['string', 'null'] },
        },
        required: ['elementId', 'naam', 'bericht'],
        additionalProperties: false,
      },
    },
    gevraagd: {
      type: 'array',
      items: { type: 'string' },
      description: 'Gegevens waar keuzes in het model van afhangen',
    },
    voorbeelden: {
      type: 'array',
      description:
        'Waarden waar modellen en tabellen naar kijken, als JSON; die van de voorbeeldinwoner eerst',
      items: {
        type: 'object',
        properties: {
          naam: { type: 'string' },
          waarden: { type: 'array', items: { type: 'string' } },
        },
        required: ['naam', 'waarden'],
        additionalProperties: false,
      },
    },
    inwoners: {
      type: 'array',
      description:
        'Voorbeeldinwoners van de nagespeelde registers, zolang de zaak niet is begonnen',
      items: {
        type: 'object',
        properties: {
          omschrijving: { type: 'string' },
          gemeente: {
            type: 'string',
            description: 'Een van de drie gemeenten; leeg als de inwoner elders woont',
          },
        },
        required: ['omschrijving', 'gemeente'],
        additionalProperties: false,
      },
    },
    inwoner: {
      type: ['string', 'null'],
      description: 'De voorbeeldinwoner met wie de zaak begon',
    },
    stappen: { type: 'integer', description: 'Hoeveel stappen er zijn gezet' },
    wacht: { type: 'array', items: wachtend },
    pad: { type: 'array', items: doorlopen },
    stromen: { type: 'array', items: { type: 'string' }, description: 'Pijlen van dit model' },
    variabelen: {
      type: 'array',
      items: {
        type: 'object',
        properties: { naam: { type: 'string' }, waarde: { type: 'string' } },
        required: ['naam', 'waarde'],
        additionalProperties: false,
      },
    },
    einde: { type: 'array', items: { type: 'string' } },
    klaar: { type: 'boolean' },
  },
  required: [
    'status',
    'fase',
    'door',
    'begonnenOp',
    'nu',
    'beginpunten',
    'gevraagd',
    'voorbeelden',
    'inwoners',
    'inwoner',
    'stappen',
    'wacht',
    'pad',
    'stromen',
    'variabelen',
    'einde',
    'klaar',
  ],
  additionalProperties: false,
} as const;
export type ProefStand = FromSchema<typeof proefStand>;

/** Made-up data: names as the model has them, any JSON. */
const variabelen = {
  type: 'object',
  maxProperties: 100,
  propertyNames: { pattern: '^[a-zA-Z_][a-zA-Z0-9_]{0,79}$' },
} as const;

export const proefStap = {
  type: 'object',
  properties: {
    soort: { type: 'string', enum: ['begin', 'taak', 'machine', 'bericht', 'tijd'] },
    elementId: {
      ...elementId,
      description: 'Van een taak, een stap van de machine of een tijdstip',
    },
    bericht: {
      type: ['string', 'null'],
      maxLength: 200,
      description: 'Van een begin of een bericht',
    },
    inwoner: {
      type: ['string', 'null'],
      maxLength: 300,
      description: 'Van een begin: omschrijving van een voorbeeldinwoner',
    },
    fout: {
      type: ['string', 'null'],
      maxLength: 100,
      description: 'Foutcode in plaats van een antwoord',
    },
    variabelen,
  },
  required: ['soort'],
  additionalProperties: false,
} as const;
export type ProefStap = FromSchema<typeof proefStap>;

export const scenarioVerzoek = {
  type: 'object',
  properties: { naam: { ...naam, minLength: 3, maxLength: 80, pattern: '\\S' } },
  required: ['naam'],
  additionalProperties: false,
} as const;
export type ScenarioVerzoek = FromSchema<typeof scenarioVerzoek>;

const stap = {
  type: ['object', 'null'],
  properties: {
    soort: { type: 'string', enum: ['begin', 'taak', 'machine', 'bericht', 'tijd', 'einde'] },
    naam: { type: 'string', description: 'Van de stap of het bericht; van een einde de namen' },
  },
  required: ['soort', 'naam'],
  additionalProperties: false,
} as const;

const scenario = {
  type: 'object',
  properties: {
    id: uuid,
    naam: { type: 'string' },
    stappen: { type: 'integer' },
    gemaaktDoor: medewerkerRef,
    gemaaktOp: tijdstip,
    uitkomst: {
      type: 'string',
      enum: ['nog-niet', 'verouderd', 'gelukt', 'niet-gelukt', 'niet-uitgevoerd'],
      description:
        'verouderd: het ontwerp is daarna gewijzigd, of een collega vraagt om het opnieuw te doen; niet-uitgevoerd: het kon niet, zie reden',
    },
    reden: {
      type: ['string', 'null'],
      enum: ['geweigerd', 'geen-motor', 'te-lang', null],
      description:
        'Waarom het niet is uitgevoerd. geweigerd: de motor neemt het ontwerp niet aan; geen-motor: de proefmotor kon niet starten',
    },
    bijStap: { type: ['integer', 'null'], description: 'De stap waarbij het stopte, vanaf 1' },
    verwacht: {
      ...stap,
      description: 'De stap waarbij het stopte, of het einde dat werd verwacht',
    },
    gebeurd: {
      type: 'object',
      description: 'Hoe het ervoor stond toen het stopte',
      properties: {
        wacht: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              soort: wachtend.properties.soort,
              naam: { type: 'string' },
              wat: { type: 'string' },
            },
            required: ['soort', 'naam', 'wat'],
            additionalProperties: false,
          },
        },
        einde: { type: 'array', items: { type: 'string' } },
        melding: { type: ['string', 'null'], description: 'Wat de motor zei' },
      },
      required: ['wacht', 'einde', 'melding'],
      additionalProperties: false,
    },
    opVersie: {
      type: ['integer', 'null'],
      description: 'Versie van het ontwerp waarmee het is gedaan',
    },
    uitkomstOp: tijdstipOfLeeg,
  },
  required: [
    'id',
    'naam',
    'stappen',
    'gemaaktDoor',
    'gemaaktOp',
    'uitkomst',
    'reden',
    'bijStap',
    'verwacht',
    'gebeurd',
    'opVersie',
    'uitkomstOp',
  ],
  additionalProperties: false,
} as const;

export const scenarioLijst = {
  type: 'object',
  properties: {
    scenarios: { type: 'array', items: scenario },
    uitvoering: {
      type: 'object',
      properties: {
        status: {
          type: 'string',
          enum: ['niet-mogelijk', 'klaar', 'straks', 'rij', 'bezet', 'bezig'],
          description:
            'niet-mogelijk: dit platform kan geen eigen proefmotor starten; straks: na een stilte; rij: een ander ontwerp is aan de beurt; bezet: iemand gebruikt de proefmotor',
        },
        door: { anyOf: [medewerkerRef, { type: 'null' }] },
        gedaan: { type: 'integer' },
        aantal: { type: 'integer' },
      },
      required: ['status', 'door', 'gedaan', 'aantal'],
      additionalProperties: false,
    },
    pijlen: { type: 'integer', description: 'Hoeveel pijlen dit model heeft' },
    gedekt: { type: 'integer', description: 'Hoeveel daarvan in gelukte scenario’s zijn genomen' },
    nietGedekt: { type: 'array', items: { type: 'string' } },
  },
  required: ['scenarios', 'uitvoering', 'pijlen', 'gedekt', 'nietGedekt'],
  additionalProperties: false,
} as const;
export type ScenarioLijst = FromSchema<typeof scenarioLijst>;

export const scenarioStand = {
  type: 'object',
  properties: { id: uuid },
  required: ['id'],
  additionalProperties: false,
} as const;

export const uitvoering = {
  type: 'object',
  properties: { aantal: { type: 'integer' } },
  required: ['aantal'],
  additionalProperties: false,
} as const;
