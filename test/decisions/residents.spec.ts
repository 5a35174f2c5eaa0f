import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { toldBy } from '../../demo/play/household.ts';
import { residents } from '../../demo/residents.ts';
import { deployUntilDone } from '../../engine/deploy-until-done.ts';
import { type Gateway, openGateway } from '../../engine/gateway.ts';
import { ageGroup, ageOn } from '../../law/age-group.ts';
import { countCostSharers } from '../../law/cost-sharers.ts';
import { GEMEENTECODES } from '../../registers/brp/port.ts';
import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { sectionOf } from '../../workers/shared/case-file.ts';
import { householdGround } from '../../workers/shared/household.ts';
import { silent } from '../support/log.ts';
import { sharedBroker } from '../support/services.ts';
import { tables } from './evaluate.ts';

const PEILDATUM = '2026-11-23';
const MARRIED = ['gehuwd', 'geregistreerd-partner'];

/** What the tables ask of a resident, as far as the registers know it; the rest is what staff would find. */
function facts(inwoner: TestInwoner) {
  const { brp, suwinet, omschrijving } = inwoner;
  const partner = brp.huisgenoten.find(({ relatie }) => relatie === 'partner');
  const code = brp.gemeenteVanInschrijving?.code;
  const kinderen = brp.huisgenoten.filter(
    ({ relatie, geboortedatum }) => relatie === 'kind' && ageOn(geboortedatum, PEILDATUM) < 18,
  ).length;
  const married = MARRIED.includes(brp.burgerlijkeStaat);
  const burgerlijkeStaat = !married
    ? 'ongehuwd'
    : partner
      ? brp.burgerlijkeStaat
      : 'duurzaam-gescheiden';
  const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const home = suwinet.onroerendGoed.filter(({ soort }) => soort === 'woning (eigen bewoning)');
  const other = suwinet.onroerendGoed.filter((one) => !home.includes(one));
  return {
    peildatum: PEILDATUM,
    meldingOp: PEILDATUM,
    leeftijdsgroep: ageGroup(brp.geboortedatum, PEILDATUM),
    partnerLeeftijdsgroep: partner ? ageGroup(partner.geboortedatum, PEILDATUM) : 'geen',
    woonplaats: !code || !brp.adres ? 'onbekend' : (GEMEENTECODES[code] ?? 'elders'),
    burgerlijkeStaat,
    gezamenlijkeHuishouding: partner !== undefined,
    huishoudgrond: householdGround(sectionOf({ ...toldBy(inwoner, PEILDATUM).huishouden })),
    kinderen,
    leefvorm: {
      leefvorm: partner ? 'gehuwden' : kinderen > 0 ? 'alleenstaande-ouder' : 'alleenstaande',
    },
    kostendelers: countCostSharers(
      brp.huisgenoten.map(({ geboortedatum, relatie }) => ({
        geboortedatum,
        partner: relatie === 'partner',
        uitgezonderd: false,
      })),
      PEILDATUM,
    ),
    inrichting: 'geen',
    partnerRechthebbend: !omschrijving.includes('partner zonder recht'),
    zoektermijnUitzondering: ['po-vso', 'praktijkonderwijs'].includes(
      suwinet.duo?.soortOnderwijs ?? '',
    ),
    vermogen: sum([...suwinet.voertuigen.map((v) => v.dagwaarde), ...other.map((o) => o.waarde)]),
    overwaardeWoning: sum(home.map(({ waarde }) => waarde)),
    inkomstenArbeid: sum(
      suwinet.inkomstenverhoudingen
        .filter(({ geeindigdOp }) => geeindigdOp === null)
        .map(({ nettoPerMaand }) => nettoPerMaand),
    ),
  };
}

/** What is asked for, and what a consulent chooses, beside the facts of a resident. */
const ASKED: Record<string, object[]> = {
  routering: ['bijstand', 'bbz', 'kwijtschelding'].map((regeling) => ({
    regeling,
    gemeente: 'dinkelland',
  })),
  zoektermijn: ['bijstand', 'bijzondere-bijstand'].map((regeling) => ({ regeling })),
  leefvorm: [{}, { gezamenlijkeHuishouding: true, huishoudgrond: 'lid-4' }],
  bijstandsnorm: ['bijstand', 'ioaw'].map((regeling) => ({ regeling })),
  vermogensgrens: ['bijstand', 'ioaw', 'ioaz'].map((regeling) => ({ regeling })),
  inkomensvrijlating: ['geen', 'n', 'r', 'y'].flatMap((vrijlatingsgrond) =>
    [0, 6, 30].map((vrijlatingMaanden) => ({ vrijlatingsgrond, vrijlatingMaanden })),
  ),
};

/** Rules that hold on the day, without those about an institution, which no register tells of. */
function rulesThatHold(table: string): string[] {
  const xml = readFileSync(`processes/aanvraag/${table}.dmn`, 'utf8');
  return [...xml.matchAll(/<rule id="([^"]+)">(.*?)<\/rule>/gs)]
    .filter(([, , rule = '']) => {
      const from = /(?:\[|&gt;= )date\("([\d-]+)"\)/.exec(rule)?.[1];
      const to = /(?:\.\.|&lt;= |&lt; )date\("([\d-]+)"\)/.exec(rule)?.[1];
      const holds = (!from || from <= PEILDATUM) && (!to || PEILDATUM <= to);
      return holds && !/"(een|allen)"/.test(rule);
    })
    .map(([, id = '']) => id);
}

describe('decisions: the residents of the demo', () => {
  let gateway: Gateway;
  before(async () => {
    gateway = openGateway((await sharedBroker()).gatewayAddress, silent);
    await deployUntilDone(() => gateway.deploy(tables), silent);
  });
  after(() => gateway.close());

  for (const [table, asked] of Object.entries(ASKED)) {
    it(`reach every rule of ${table} that holds today`, async () => {
      const reached = new Set<string>();
      const answer = async (variables: object) => {
        const { evaluatedDecisions } = await gateway.call((client) =>
          client.evaluateDecision({ decisionId: table, variables: variables as never }),
        );
        for (const { matchedRules } of evaluatedDecisions)
          for (const { ruleId } of matchedRules) reached.add(ruleId);
      };
      for (const inwoner of residents)
        await Promise.all(asked.map((more) => answer({ ...facts(inwoner), ...more })));

      const rules = rulesThatHold(table);
      expect(rules.length).to.be.above(3);
      expect(rules.filter((id) => !reached.has(id))).to.deep.equal([]);
    });
  }
});
