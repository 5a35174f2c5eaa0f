import type { Trx } from '../../connect.ts';

export const TOESTANDEN = ['loopt', 'staat-stil', 'afgerond', 'beeindigd'] as const;
export type Toestand = (typeof TOESTANDEN)[number];

/** A process of a case as the engine runs or ran it. */
export type InstantieRij = {
  key: string;
  bpmn_process_id: string;
  version: number;
  process_definition_key: string;
  parent_process_instance_key: string | null;
  started_at: Date;
  ended_at: Date | null;
  toestand: Toestand;
  zaak_id: string;
  nummer: string;
  gemeente: string;
  verzegeld: boolean;
  /** exactly, for the cursor */
  begin: string;
};

export type InstantiesVraag = {
  readonly gemeenten: readonly string[];
  readonly sleutel?: string | undefined;
  readonly zaakNummer?: string | undefined;
  readonly proces?: string | undefined;
  readonly versie?: number | undefined;
  readonly element?: string | undefined;
  readonly toestand?: Toestand | undefined;
  /** the parent of the instances asked for */
  readonly bovenliggend?: string | undefined;
  /** begins after this row of the list */
  readonly na?: readonly [begin: string, key: string] | undefined;
  readonly limiet: number;
};

const STIL = `exists (select from engine_incidents s
  where s.process_instance_key = i.key and s.resolved_at is null and s.created_at is not null)`;
const VOORWAARDE: Record<Toestand, string> = {
  loopt: `i.state = 'active' and not ${STIL}`,
  'staat-stil': `i.state = 'active' and ${STIL}`,
  afgerond: `i.state = 'completed'`,
  beeindigd: `i.state = 'terminated'`,
};

/** Processes of cases, the newest first. A sealed case is not found by its number. */
export async function findInstanties(trx: Trx, vraag: InstantiesVraag): Promise<InstantieRij[]> {
  const { sleutel, zaakNummer, proces, versie, element, toestand, bovenliggend, na } = vraag;
  const { rows } = await trx.raw(
    `select i.key, i.bpmn_process_id, i.version, i.process_definition_key, i.parent_process_instance_key, i.started_at, i.ended_at,
       case when i.state = 'completed' then 'afgerond' when i.state = 'terminated' then 'beeindigd'
         when ${STIL} then 'staat-stil' else 'loopt' end as toestand,
       z.id as zaak_id, z.nummer, z.gemeente, z.verzegeld, i.started_at::text as begin
     from engine_process_instances i join zaken z on z.id = i.zaak_id
     where i.started_at is not null and z.gemeente = any(:gemeenten)
       ${sleutel ? 'and i.key = :sleutel' : ''}
       ${zaakNummer ? 'and z.nummer = :zaakNummer and not z.verzegeld' : ''}
       ${proces ? 'and i.bpmn_process_id = :proces' : ''} ${versie ? 'and i.version = :versie' : ''}
       ${bovenliggend ? 'and i.parent_process_instance_key = :bovenliggend' : ''}
       ${toestand ? `and ${VOORWAARDE[toestand]}` : ''}
       ${
         element
           ? `and exists (select from engine_element_instances e where e.process_instance_key = i.key and e.element_id = :element
                and (e.state = 'active' or i.state <> 'active'))`
           : ''
       }
       ${na ? 'and (i.started_at, i.key) < (:begin::timestamptz, :key)' : ''}
     order by i.started_at desc, i.key desc limit :limiet`,
    { ...defined({ ...vraag, na: undefined }), ...(na && { begin: na[0], key: na[1] }) } as never,
  );
  return rows;
}

const defined = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
