import { hasEerdereToekenning } from '../../db/queries/besluiten/find-eerdere-toekenning.ts';
import { findInstelling } from '../../db/queries/instellingen/find-instelling.ts';
import { toCents, toEuros } from '../../law/amounts.ts';
import type { Day } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/toetsing-regeling/variables.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { type CaseFile, caseFile } from '../shared/case-file.ts';
import { entitlementFacts } from '../shared/entitlement-facts.ts';
import { afterBirthday } from '../shared/life.ts';

const HOUSEHOLD_FACTS = [
  'partnerLeeftijdsgroep',
  'burgerlijkeStaat',
  'gezamenlijkeHuishouding',
  'huishoudgrond',
  'kinderen',
  'kostendelers',
  'inrichting',
  'partnerRechthebbend',
  'vermogen',
  'overwaardeWoning',
] as const;
const SCHEME_FACTS = [
  'voorliggendeVoorziening',
  'noodzakelijk',
  'bijzondereOmstandigheden',
  'kosten',
  'kostenTwaalfMaanden',
  'duurzameGoederen',
  'eerderToegekend',
  'maandenLaagInkomen',
  'hoogsteInkomenPercentage',
  'uitzichtOpVerbetering',
  'studiefinanciering',
  'wajong',
  'artikel36bLid1',
  'geborenVoor1965',
  'werkloosNa50',
  'wwGehad',
  'gestoptNa55',
  'arbeidsverledenZelfstandige',
  'urencriterium',
  'aangevraagdVoorEinde',
  'binnenDoelgroep',
  'participatieMaximum',
] as const;

/** The facts that the table of a scheme asks for, as codes, counts and amounts; null = not known, or not asked for this scheme. */
export const toetsingVoorbereiden = defineWorker<Variables>()({
  type: 'toetsing-regeling.toetsing-voorbereiden',
  reversible: true,
  reads: ['zaakId', 'partnerLeeftijdsgroep'],
  writes: ['peildatum', ...HOUSEHOLD_FACTS, ...SCHEME_FACTS],
  async run({ partnerLeeftijdsgroep }, context) {
    const dossier = await caseFile(context);
    const facts = await entitlementFacts(context, partnerLeeftijdsgroep);
    const household = Object.fromEntries(HOUSEHOLD_FACTS.map((name) => [name, facts[name]]));
    const peildatum = context.zaak.aanvraag_op ?? today(context.clock);
    return {
      peildatum,
      ...(household as Pick<typeof facts, (typeof HOUSEHOLD_FACTS)[number]>),
      ...costs(dossier),
      ...(await lowIncome(context, dossier, peildatum)),
      ...study(dossier),
      ...career(dossier),
      participatieMaximum: await maximum(context, peildatum),
    };
  },
});

// helpers

/** Art. 35 Pw, and the costs of taking part: each scheme has its own section. */
function costs(dossier: CaseFile) {
  const gevraagd = dossier('kosten');
  const deelname = dossier('deelname');
  const posten = gevraagd.rows('posten');
  const som = posten?.reduce((sum, post) => sum + toCents(post.number('bedrag') ?? 0), 0);
  const eerder = toCents(gevraagd.number('eerderDitJaar') ?? 0);
  return {
    voorliggendeVoorziening: gevraagd.flag('voorliggend'),
    noodzakelijk: gevraagd.flag('noodzakelijk'),
    bijzondereOmstandigheden: gevraagd.flag('bijzonder'),
    kosten: som === undefined ? deelname.number('kosten') : toEuros(som),
    kostenTwaalfMaanden: som === undefined ? null : toEuros(som + eerder),
    duurzameGoederen: gevraagd.flag('duurzaam'),
    binnenDoelgroep: deelname.flag('doelgroep'),
  };
}

/** Art. 36 Pw. A grant of ours is looked up; one of another municipality is told. */
async function lowIncome({ trx, zaak }: WorkerContext, dossier: CaseFile, peildatum: Day) {
  const verloop = dossier('inkomensverloop');
  const elders = verloop.flag('eerderElders');
  const bijOns =
    zaak.regeling === 'iit' &&
    (await hasEerdereToekenning(trx, {
      persoonId: zaak.persoon_id,
      regeling: zaak.regeling,
      voor: peildatum,
    }));
  return {
    eerderToegekend: bijOns ? true : elders,
    maandenLaagInkomen: verloop.number('maandenLaag'),
    hoogsteInkomenPercentage: verloop.number('hoogstePercentage'),
    uitzichtOpVerbetering: verloop.flag('uitzicht'),
  };
}

/** Art. 36b Pw: a medical advice, once there, goes before what the front office thought. */
function study(dossier: CaseFile) {
  const studie = dossier('studie');
  return {
    studiefinanciering: studie.flag('studiefinanciering'),
    wajong: studie.flag('wajong'),
    artikel36bLid1: (dossier('medischAdvies').text('conclusie') ??
      studie.text('lid1')) as Variables['artikel36bLid1'],
  };
}

/** IOAW and IOAZ: ages come from the date of birth in the BRP, so they are not asked. */
function career(dossier: CaseFile) {
  const werk = dossier('arbeidsverleden');
  const geboren = dossier('persoon').text('geboortedatum');
  return {
    geborenVoor1965: geboren === null ? null : geboren < '1965-01-01',
    werkloosNa50: afterBirthday(geboren, 50, werk.text('werkloosSinds')),
    wwGehad: werk.flag('wwGehad'),
    gestoptNa55: afterBirthday(geboren, 55, werk.text('eindeBedrijf')),
    arbeidsverledenZelfstandige: werk.flag('tienJaar'),
    urencriterium: werk.flag('urencriterium'),
    aangevraagdVoorEinde: werk.flag('aangevraagdVoorEinde'),
  };
}

/** Euros a year; null while the municipality has not set it. */
async function maximum({ trx, zaak }: WorkerContext, op: Day): Promise<number | null> {
  const { gemeente } = zaak;
  const waarde = await findInstelling(trx, { sleutel: 'participatie-maximum', gemeente, op });
  return typeof waarde === 'number' ? waarde : null;
}
