import type { Db } from '../db/connect.ts';
import { seedMedewerker } from '../db/queries/medewerkers/seed-medewerker.ts';
import { inTransaction } from '../db/transaction.ts';

/** An account of the demo provider, named by what somebody does: nobody is invented. */
export type DemoAccount = {
  /** also the subject at the provider */
  readonly account: string;
  readonly naam: string;
  readonly groep: string;
  /** none: known to the provider, not to us; shows the refusal */
  readonly aanstellingen: readonly { readonly functie: string; readonly kantoor: string }[];
};

const of = (
  groep: string,
  account: string,
  naam: string,
  ...aanstellingen: [functie: string, kantoor: string][]
): DemoAccount => ({
  account,
  naam,
  groep,
  aanstellingen: aanstellingen.map(([functie, kantoor]) => ({ functie, kantoor })),
});

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  of('Front office', 'consulent-dinkelland', 'Consulent Dinkelland', ['fo', 'fo-dinkelland']),
  of('Front office', 'consulent-dinkelland-2', 'Consulent Dinkelland 2', ['fo', 'fo-dinkelland']),
  of('Front office', 'consulent-tubbergen', 'Consulent Tubbergen', ['fo', 'fo-tubbergen']),
  of('Front office', 'consulent-oldenzaal', 'Consulent Oldenzaal', ['fo', 'fo-oldenzaal']),
  of('Back office', 'bo-inkomen-1', 'Medewerker Inkomen 1', ['bo-inkomen', 'backoffice']),
  of('Back office', 'bo-inkomen-2', 'Medewerker Inkomen 2', ['bo-inkomen', 'backoffice']),
  of('Back office', 'bo-kwaliteit', 'Kwaliteitsmedewerker', ['bo-kwaliteit', 'backoffice']),
  of('Back office', 'bo-kwaliteit-2', 'Kwaliteitsmedewerker 2', ['bo-kwaliteit', 'backoffice']),
  of('Back office', 'bo-terugvordering', 'Medewerker Terugvordering', [
    'bo-terugvordering',
    'backoffice',
  ]),
  of('Back office', 'bo-bezwaar', 'Medewerker Bezwaar', ['bo-bezwaar', 'backoffice']),
  of('Back office', 'bo-handhaving', 'Medewerker Handhaving', ['bo-handhaving', 'backoffice']),
  of('Back office', 'teamleider', 'Teamleider Back office', ['teamleider', 'backoffice']),
  of('Partners', 'toz', 'Medewerker TOZ', ['toz', 'toz']),
  ...['Dinkelland', 'Tubbergen', 'Oldenzaal'].flatMap((naam) => {
    const gemeente = naam.toLowerCase();
    const member = (account: string, title: string, functie: string) =>
      of('Bezwaar en bestuur', `${account}-${gemeente}`, `${title} ${naam}`, [
        functie,
        `${account}-${gemeente}`,
      ]);
    return [
      member('secretariaat', 'Secretariaat', 'bezwaar-secretariaat'),
      member('commissie', 'Commissielid', 'bezwaar-commissie'),
      member('college', 'Namens college', 'college'),
    ];
  }),
  of('Sturing en beheer', 'manager', 'Manager', ['manager', 'backoffice']),
  of('Sturing en beheer', 'manager-dinkelland', 'Manager Dinkelland', ['manager', 'fo-dinkelland']),
  of('Sturing en beheer', 'beheerder', 'Beheerder', ['beheerder', 'backoffice']),
  of('Sturing en beheer', 'beheerder-2', 'Beheerder 2', ['beheerder', 'backoffice']),
  of('Sturing en beheer', 'ontwerper', 'Procesontwerper', ['ontwerper', 'backoffice']),
  of('Sturing en beheer', 'ontwerper-2', 'Procesontwerper 2', ['ontwerper', 'backoffice']),
  of('Zonder toegang', 'zonder-functie', 'Account zonder functie'),
];

/** An address that exists nowhere (RFC 2606): mail of a try-out goes to its own inbox. */
export const emailOf = (account: string): string => `${account}@noaberflow.example`;

/** Makes the accounts known as staff; needs the organisation. A second time it changes nothing. */
export async function seedAccounts(db: Db): Promise<void> {
  await inTransaction(db, '*', async (trx) => {
    for (const { account, naam, aanstellingen } of DEMO_ACCOUNTS) {
      if (aanstellingen.length > 0)
        await seedMedewerker(trx, {
          subject: account,
          naam,
          email: emailOf(account),
          aanstellingen,
        });
    }
  });
}
