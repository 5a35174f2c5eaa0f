import { randomUUID } from 'node:crypto';
import { png } from '../documents/files.ts';
import type { ApiWorld } from './world.ts';

/** Rows as the engine's history and the workers would leave them; only what a test is about is given. */
type Zaak = {
  id: string;
  gemeente: string;
  nummer: string;
  status: string;
  bsn: string;
  naam: string | null;
  dossier: object;
  gestartOp: Date;
  oorzaakZaakId: string | null;
  oorzaakBesluitId: string | null;
  proces: string;
  regeling: string;
  verzegeld: boolean;
};
type Taak = {
  id: string;
  zaakId: string;
  gemeente: string;
  element: string;
  /** whose form it has */
  proces: string;
  functie: string;
  kantoor: string;
  vierOgen: readonly string[];
  vierOgenBesluit: boolean;
  status: string;
  behandelaar: string | null;
  prioriteit: number;
  uitersteDatum: string;
  aangemaaktOp: Date;
};

let sequence = 0;
const next = () => {
  sequence += 1;
  return sequence;
};

/** A document as an upload leaves it, with one part of a picture that only its own vault opens. */
export async function buildDocument(
  world: ApiWorld,
  zaak: { id: string; gemeente: string },
  { viruscontrole = 'niet-gecontroleerd' }: { viruscontrole?: string } = {},
): Promise<string> {
  const [id, versie] = [randomUUID(), randomUUID()];
  const { asOwner } = world.database;
  const medewerker = '(select id from medewerkers order by subject limit 1)';
  await asOwner(
    `insert into documenten (id, zaak_id, gemeente, soort, titel, ontvangen_op, toegevoegd_door, toegevoegd_op)
     values ($1, $2, $3, 'bankafschriften', 'Afschrift', '2026-12-01', ${medewerker}, now())`,
    [id, zaak.id, zaak.gemeente],
  );
  const inhoud = world.documentVault.seal(png, { versieId: versie, nummer: 1 });
  await asOwner(
    `insert into document_versies (id, zaak_id, gemeente, document_id, nummer, bestandsnaam, media, grootte, delen, hash, viruscontrole,
       toegevoegd_door, toegevoegd_op)
     values ($1, $2, $3, $4, 1, 'afschrift.png', 'image/png', $5, 1, sha256($6), $7, ${medewerker}, now())`,
    [versie, zaak.id, zaak.gemeente, id, png.length, png, viruscontrole],
  );
  await asOwner(
    'insert into document_delen (versie_id, nummer, gemeente, inhoud) values ($1, 1, $2, $3)',
    [versie, zaak.gemeente, inhoud],
  );
  return id;
}

export async function buildZaak(world: ApiWorld, anders: Partial<Zaak> = {}): Promise<Zaak> {
  const gemeente = anders.gemeente ?? 'dinkelland';
  const zaak: Zaak = {
    id: randomUUID(),
    gemeente,
    nummer: `2026-${gemeente[0]?.toUpperCase()}-9${String(next()).padStart(5, '0')}`,
    status: 'in-behandeling',
    bsn: '999990019',
    naam: 'Inwoner Test 1',
    dossier: { melding: { regeling: 'bijstand', meldingsdatum: '2026-11-02', kanaal: 'balie' } },
    gestartOp: world.state.now,
    oorzaakZaakId: null,
    oorzaakBesluitId: null,
    proces: 'aanvraag',
    regeling: 'bijstand',
    verzegeld: false,
    ...anders,
  };
  const { asOwner } = world.database;
  const ended = ['afgerond', 'ingetrokken', 'afgebroken'].includes(zaak.status);
  const [persoon] = await asOwner<{ id: string }>(
    `insert into personen (gemeente, bsn_versleuteld, bsn_hash, naam, bijgewerkt_op) values ($1, $2, $3, $4, now())
     on conflict (gemeente, bsn_hash) do update set naam = excluded.naam returning id`,
    [zaak.gemeente, world.vault.encrypt(zaak.bsn), world.vault.hash(zaak.bsn), zaak.naam],
  );
  await asOwner(
    `insert into zaken (id, nummer, gemeente, proces, regeling, persoon_id, status, melding_op, gestart_op, beeindigd_op, oorzaak_zaak_id,
       oorzaak_besluit_id, verzegeld)
     values ($1, $2, $3, $10, $12, $4, $5, '2026-11-02', $6, $7, $8, $9, $11)`,
    [
      zaak.id,
      zaak.nummer,
      zaak.gemeente,
      persoon?.id,
      zaak.status,
      zaak.gestartOp,
      ended ? zaak.gestartOp : null,
      zaak.oorzaakZaakId,
      zaak.oorzaakBesluitId,
      zaak.proces,
      zaak.verzegeld,
      zaak.regeling,
    ],
  );
  await asOwner('insert into dossiers (zaak_id, gemeente, gegevens) values ($1, $2, $3)', [
    zaak.id,
    zaak.gemeente,
    zaak.dossier,
  ]);
  return zaak;
}

const KANTOOR: Record<string, (gemeente: string) => string> = {
  fo: (gemeente) => `fo-${gemeente}`,
  toz: () => 'toz',
};

export async function buildTaak(
  world: ApiWorld,
  zaak: Pick<Zaak, 'id' | 'gemeente'>,
  anders: Partial<Taak> = {},
): Promise<Taak> {
  const functie = anders.functie ?? 'fo';
  const taak: Taak = {
    id: randomUUID(),
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    element: 'volledigheid-beoordelen',
    proces: 'aanvraag',
    functie,
    kantoor: (KANTOOR[functie] ?? (() => 'backoffice'))(zaak.gemeente),
    vierOgen: [],
    vierOgenBesluit: false,
    status: 'open',
    behandelaar: null,
    prioriteit: 50,
    uitersteDatum: '2027-01-20',
    aangemaaktOp: world.state.now,
    ...anders,
  };
  const key = String(next());
  await world.database.asOwner(
    `insert into taken (id, user_task_key, element_instance_key, process_instance_key, zaak_id, gemeente, proces, proces_versie, element_id, naam,
       formulier_id, formulier_versie, functie, kantoor_id, vier_ogen, uiterste_datum, status, behandelaar_id, geclaimd_op, aangemaakt_op,
       vier_ogen_besluit, prioriteit, verzegeld)
     select $1, $2, $2, $2, id, $4, 'aanvraag', 1, $5, $6, $17 || '/' || $5, 1, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, verzegeld
     from zaken where id = $3`,
    [
      taak.id,
      key,
      taak.zaakId,
      taak.gemeente,
      taak.element,
      taak.element.replaceAll('-', ' '),
      taak.functie,
      taak.kantoor,
      taak.vierOgen,
      taak.uitersteDatum,
      taak.status,
      taak.behandelaar,
      taak.behandelaar ? taak.aangemaaktOp : null,
      taak.aangemaaktOp,
      taak.vierOgenBesluit,
      taak.prioriteit,
      taak.proces,
    ],
  );
  return taak;
}

/** A task that this medewerker completed. */
export async function buildAfgerond(
  world: ApiWorld,
  zaak: Pick<Zaak, 'id' | 'gemeente'>,
  door: string,
  anders: Partial<Taak> = {},
): Promise<Taak> {
  const taak = await buildTaak(world, zaak, { ...anders, status: 'afgerond' });
  await world.database.asOwner(
    `insert into inzendingen (taak_id, zaak_id, gemeente, element_id, gegevens, proces_variabelen, door, op)
     values ($1, $2, $3, $4, '{}', '{}', $5, now())`,
    [taak.id, zaak.id, zaak.gemeente, taak.element, door],
  );
  return taak;
}

/** A decision that was taken in a case. @returns its id */
export async function buildBesluit(
  world: ApiWorld,
  zaak: Pick<Zaak, 'id' | 'gemeente'>,
  anders: { opgesteldDoor?: string; genomenDoor?: string } = {},
): Promise<string> {
  const id = randomUUID();
  await world.database.asOwner(
    `insert into besluiten (id, zaak_id, gemeente, soort, gegevens, opgesteld_door, genomen_door, genomen_op, sleutel)
     values ($1::uuid, $2, $3, 'afwijzing', '{}', $4, $5, now(), $1::text)`,
    [id, zaak.id, zaak.gemeente, anders.opgesteldDoor ?? null, anders.genomenDoor ?? null],
  );
  return id;
}

export async function buildTermijn(
  world: ApiWorld,
  zaak: Pick<Zaak, 'id' | 'gemeente'>,
  anders: {
    begintOp?: string;
    einddatum?: string;
    waarschuwingOp?: string | null;
    status?: string;
    soort?: string;
  } = {},
): Promise<string> {
  const id = randomUUID();
  await world.database.asOwner(
    `insert into termijnen (id, zaak_id, gemeente, soort, grondslag, wettelijk, begint_op, duur, einddatum, waarschuwing_op, status, uitleg)
     values ($1, $2, $3, $8, 'art. 4:13 lid 2 Awb', true, $4, 'P8W', $5, $6, $7, '[]')`,
    [
      id,
      zaak.id,
      zaak.gemeente,
      anders.begintOp ?? '2026-12-01',
      anders.einddatum ?? '2027-01-26',
      anders.waarschuwingOp === undefined ? '2027-01-12' : anders.waarschuwingOp,
      anders.status ?? 'lopend',
      anders.soort ?? 'beslistermijn',
    ],
  );
  return id;
}

/** A claim of a case that was laid down: 1.000 euros, due in March 2026. @returns its id */
export async function buildVordering(
  world: ApiWorld,
  zaak: Pick<Zaak, 'id' | 'gemeente'>,
): Promise<string> {
  const id = randomUUID();
  await world.database.asOwner(
    `insert into vorderingen (id, zaak_id, gemeente, soort, oorzaak, karakter, status, opgelegd_op, vervaldatum, geopend_op, sleutel)
     values ($1::uuid, $2, $3, 'terugvordering', 'inlichtingenplicht', 'verplicht', 'vastgesteld', '2026-02-02', '2026-03-16', now(), $1::text)`,
    [id, zaak.id, zaak.gemeente],
  );
  await world.database.asOwner(
    `insert into vordering_boekingen (vordering_id, gemeente, soort, bedrag, boekdatum, kenmerk, geboekt_op)
     values ($1::uuid, $2, 'hoofdsom', 1000, '2026-02-02', $1::text || '-1', now()), ($1::uuid, $2, 'betaling', -400, '2026-03-02', $1::text || '-2', now())`,
    [id, zaak.gemeente],
  );
  return id;
}

/** Somebody who owes a claim beside the resident, and paid fifty euros of it. @returns her id */
export async function buildMedeschuldenaar(
  world: ApiWorld,
  { gemeente }: Pick<Zaak, 'gemeente'>,
  vorderingId: string,
): Promise<string> {
  const id = randomUUID();
  await world.database.asOwner(
    `insert into vordering_schuldenaren (id, vordering_id, gemeente, rol, grond, naam, adres, sinds, bekendgemaakt_op, bezwaar_tot, sleutel)
     values ($1::uuid, $2, $3, 'medeschuldenaar', 'art. 59 lid 1 Pw', 'Partner Test 1', '{"straat": "Teststraat 12", "postcode": "7591 ZZ", "woonplaats": "Denekamp"}',
       '2026-01-20', '2026-02-02', '2026-03-16', $1::text)`,
    [id, vorderingId, gemeente],
  );
  await world.database.asOwner(
    `insert into vordering_boekingen (vordering_id, gemeente, soort, bedrag, boekdatum, kenmerk, betaald_door, geboekt_op)
     values ($2, $3, 'betaling', -50, '2026-03-03', $1::text, $1::uuid, now())`,
    [id, vorderingId, gemeente],
  );
  return id;
}

/** A report in the sealed compartment of a case. @returns its id */
export async function buildVerzegeldStuk(
  world: ApiWorld,
  zaak: Pick<Zaak, 'id' | 'gemeente'>,
  inhoud: object,
): Promise<string> {
  const id = randomUUID();
  await world.database.asOwner(
    `insert into verzegelde_stukken (id, zaak_id, gemeente, soort, kenmerk, geschreven_op, ontvangen_op, inhoud, sleutel)
     values ($1::uuid, $2, $3, 'rapport', 'SRT-1', '2026-12-10T09:00:00Z', '2026-12-10T09:00:05Z', $4, $1::text)`,
    [id, zaak.id, zaak.gemeente, world.vault.encrypt(JSON.stringify(inhoud))],
  );
  return id;
}

/** A review that was planned in a case. @returns its id */
export async function buildHeronderzoek(
  world: ApiWorld,
  zaak: Pick<Zaak, 'id' | 'gemeente'>,
  geplandOp: string,
  soort = 'gesprek',
): Promise<string> {
  const id = randomUUID();
  await world.database.asOwner(
    `insert into heronderzoeken (id, zaak_id, gemeente, soort, gepland_op, reden, sleutel) values ($1::uuid, $2, $3, $4, $5, 'beleid', $1::text)`,
    [id, zaak.id, zaak.gemeente, soort, geplandOp],
  );
  return id;
}

/** A round of four weeks without cases. @returns its id */
export async function buildRonde(world: ApiWorld, gemeente: string): Promise<string> {
  const id = randomUUID();
  await world.database.asOwner(
    `insert into heronderzoekrondes (id, gemeente, van, tot, per_week, boven_capaciteit, gemaakt_door, gemaakt_op)
     select $1, $2, '2026-12-14', '2027-01-04', 10, false, id, now() from medewerkers where subject = 'teamleider'`,
    [id, gemeente],
  );
  return id;
}
