/** A fact that the letter must state is missing: the letter is not made. Names the field, never a value. */
export class BriefgegevenOntbreekt extends Error {
  readonly sjabloon: string;
  readonly veld: string;

  constructor(sjabloon: string, veld: string) {
    super(`brief '${sjabloon}' kan niet worden gemaakt: het gegeven '${veld}' ontbreekt`);
    this.name = 'BriefgegevenOntbreekt';
    this.sjabloon = sjabloon;
    this.veld = veld;
  }
}

/** A fact is there, but is not what the letter expects (a day that does not exist, half a cent). */
export class BriefgegevenOnjuist extends Error {
  readonly sjabloon: string;
  readonly veld: string;

  constructor(sjabloon: string, veld: string) {
    super(`brief '${sjabloon}' kan niet worden gemaakt: het gegeven '${veld}' klopt niet`);
    this.name = 'BriefgegevenOnjuist';
    this.sjabloon = sjabloon;
    this.veld = veld;
  }
}
