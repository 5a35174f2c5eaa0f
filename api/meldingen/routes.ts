import { countOngelezen } from '../../db/queries/meldingen/count-ongelezen.ts';
import { findMeldingen } from '../../db/queries/meldingen/find-meldingen.ts';
import { putGelezen } from '../../db/queries/meldingen/put-gelezen.ts';
import { findVoorkeuren, putVoorkeuren } from '../../db/queries/meldingen/voorkeuren.ts';
import { limited, MOST_COUNTED } from '../http/count.ts';
import { type Call, type Route, route } from '../http/route.ts';
import {
  gelezenVerzoek,
  type MeldingSoort,
  type MeldingVoorkeuren,
  meldingenFilter,
  meldingenLijst,
  meldingSoort,
  meldingVoorkeuren,
  ongelezenMeldingen,
  type Voorkeur,
  voorkeurenVerzoek,
} from './schema.ts';
import { lezerOf, meldingView } from './view.ts';

const SHOWN = 100;

/** What a member of staff is told: in the page, and by mail for who asks for that (docs/adr/0028-staff-is-told-once.md). */
export const meldingenRoutes = ({ mail }: { readonly mail: boolean }): Route[] => [
  route({
    method: 'get',
    path: '/meldingen',
    operation: 'meldingenLijst',
    summary: 'Wat de lezer moet weten, en wie hij vervangt; nieuwste eerst',
    right: 'gebeurtenissen.lezen',
    query: meldingenFilter,
    answer: { status: 200, schema: meldingenLijst },
    async handle(call) {
      const rows = await findMeldingen(call.trx, lezerOf(call), {
        alleenOngelezen: call.query.ongelezen === true,
        limiet: SHOWN + 1,
      });
      return { meldingen: rows.slice(0, SHOWN).map(meldingView), meer: rows.length > SHOWN };
    },
  }),
  route({
    method: 'get',
    path: '/meldingen/ongelezen',
    operation: 'meldingenTellen',
    summary: 'Hoeveel meldingen de lezer nog niet heeft gelezen',
    right: 'gebeurtenissen.lezen',
    answer: { status: 200, schema: ongelezenMeldingen },
    handle: (call) => unread(call),
  }),
  route({
    method: 'put',
    path: '/meldingen/gelezen',
    operation: 'meldingenGelezen',
    summary: 'Meldingen als gelezen aanmerken, of als ongelezen',
    right: 'gebeurtenissen.lezen',
    body: gelezenVerzoek,
    answer: { status: 200, schema: ongelezenMeldingen },
    async handle(call) {
      const { meldingen, gelezen } = call.body;
      await putGelezen(call.trx, lezerOf(call), meldingen, gelezen);
      return unread(call);
    },
  }),
  route({
    method: 'get',
    path: '/meldingen/voorkeuren',
    operation: 'meldingVoorkeurenLezen',
    summary: 'Welke meldingen de lezer ziet, en welke hij gemaild krijgt',
    right: 'gebeurtenissen.lezen',
    answer: { status: 200, schema: meldingVoorkeuren },
    handle: (call) => preferences(call, mail),
  }),
  route({
    method: 'put',
    path: '/meldingen/voorkeuren',
    operation: 'meldingVoorkeurenWijzigen',
    summary: 'Kiezen welke meldingen de lezer ziet, en welke hij gemaild krijgt',
    right: 'gebeurtenissen.lezen',
    body: voorkeurenVerzoek,
    answer: { status: 200, schema: meldingVoorkeuren },
    async handle(call) {
      const { trx, actor, now, body } = call;
      const which = (wanted: (voorkeur: Voorkeur) => boolean): MeldingSoort[] =>
        meldingSoort.enum.filter((soort) => wanted(body.soorten[soort]));
      await putVoorkeuren(
        trx,
        actor.id,
        {
          verborgen: which(({ pagina }) => !pagina),
          direct: which((one) => one.mail === 'direct'),
          dagelijks: which((one) => one.mail === 'dagelijks'),
          dagelijksOm: body.dagelijksOm,
        },
        now,
      );
      return preferences(call, mail);
    },
  }),
];

const unread = async (call: Pick<Call, 'trx' | 'actor' | 'now'>) =>
  limited(await countOngelezen(call.trx, lezerOf(call), MOST_COUNTED + 1));

async function preferences(
  { trx, actor }: Pick<Call, 'trx' | 'actor'>,
  mailserver: boolean,
): Promise<MeldingVoorkeuren> {
  const { verborgen, direct, dagelijks, dagelijksOm, email } = await findVoorkeuren(trx, actor.id);
  const of = (soort: MeldingSoort): Voorkeur => ({
    pagina: !verborgen.includes(soort),
    mail: direct.includes(soort) ? 'direct' : dagelijks.includes(soort) ? 'dagelijks' : 'niet',
  });
  return {
    soorten: {
      termijn: of('termijn'),
      taak: of('taak'),
      vraag: of('vraag'),
      antwoord: of('antwoord'),
      incident: of('incident'),
    },
    dagelijksOm,
    mailserver,
    adres: email,
  };
}
