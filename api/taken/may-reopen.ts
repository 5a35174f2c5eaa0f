import type { Heropening, TaakErna } from '../../db/queries/heropeningen/find-heropening.ts';
import type { TaakRij } from '../../db/queries/taken/taak-rij.ts';
import type { AfterTask } from '../../studio/after-task.ts';

/** Why a completion cannot be undone; each is a sentence of the catalogue (`heropenen.<reden>`) that says what one can do instead. */
export type Reden =
  | 'open'
  | 'wordt-verwerkt'
  | 'vervallen'
  | 'ander'
  | 'geen-functie'
  | 'te-laat'
  | 'zaak-beeindigd'
  | 'daarna-afgerond'
  | 'burgerservicenummer'
  | 'brief'
  | 'betaling'
  | 'bericht'
  | 'stap'
  | 'dossier'
  | 'klok'
  | 'deelproces'
  | 'begonnen'
  | 'opgepakt'
  | 'zelf-opgepakt'
  | 'verder';

export type Stand = Pick<Heropening, 'zaak_beeindigd' | 'laatste' | 'herstelbaar'> &
  Pick<Heropening, 'geschreven' | 'stappen' | 'berichten' | 'erna'> & {
    readonly taak: Pick<TaakRij, 'status' | 'afgerond_door' | 'afgerond_op'>;
    readonly wie: string;
    /** who asks may still do this task */
    readonly bevoegd: boolean;
    readonly nu: Date;
    readonly binnenMinuten: number;
    /** what the model of the case says; undefined when it is not known */
    readonly model: AfterTask | undefined;
    /** a clock beside the task went off while it was open: it would again */
    readonly klokGegaan: boolean;
  };

export type Oordeel =
  | { readonly mag: true; readonly wachtend: TaakErna }
  | { readonly mag: false; readonly reden: Reden; readonly naam?: string };

const BETALINGEN = new Set(['betaling-opdragen', 'invordering-opdragen', 'uitkering-wijzigen']);

/**
 * Whether a completion may be undone: by who completed it, for a short time, and only while all that came after it is one task that
 * nobody touched. Whatever is not known to be harmless refuses (docs/adr/0022).
 */
export function mayReopen(stand: Stand): Oordeel {
  const { taak, model, erna } = stand;
  const nee = (reden: Reden, naam?: string | null): Oordeel => ({
    mag: false,
    reden,
    ...(naam && { naam }),
  });
  if (taak.status !== 'afgerond') return nee(taak.status);
  if (taak.afgerond_door !== stand.wie) return nee('ander');
  if (!stand.bevoegd) return nee('geen-functie');
  if (reopenUntil(stand) < stand.nu) return nee('te-laat');
  if (stand.zaak_beeindigd) return nee('zaak-beeindigd');
  if (!stand.laatste) return nee('daarna-afgerond');
  if (!stand.herstelbaar) return nee('burgerservicenummer');

  if (stand.berichten.includes('brief-verzenden')) return nee('brief');
  if (stand.berichten.some((soort) => BETALINGEN.has(soort))) return nee('betaling');
  if (stand.berichten.length > 0) return nee('bericht');
  if (stand.stappen.some(({ omkeerbaar }) => !omkeerbaar)) return nee('stap');
  if (stand.geschreven > 0 && stand.stappen.length === 0) return nee('dossier');

  if (!model || model.apart) return nee('deelproces');
  if (stand.klokGegaan) return nee('klok');
  const [wachtend, ...more] = erna;
  if (!wachtend || more.length > 0 || !model.reach.has(wachtend.element_id)) return nee('verder');
  if (wachtend.status !== 'open') return nee('verder');
  if (wachtend.behandelaar_id === stand.wie) return nee('zelf-opgepakt');
  if (wachtend.behandelaar_id) return nee('opgepakt', wachtend.behandelaar_naam);
  if (wachtend.heeft_concept) return nee('begonnen');
  return { mag: true, wachtend };
}

/** The last moment; the beginning of time for a task that is not completed. */
export const reopenUntil = ({
  taak,
  binnenMinuten,
}: Pick<Stand, 'binnenMinuten'> & { readonly taak: Pick<TaakRij, 'afgerond_op'> }): Date =>
  new Date((taak.afgerond_op?.getTime() ?? 0) + binnenMinuten * 60_000);
