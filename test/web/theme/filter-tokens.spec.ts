import { expect } from 'chai';
import { filterTokens, referencesIn } from '../../../web/theme/filter-tokens.ts';

describe('web/theme: only the tokens that are used', () => {
  const theme = `.theme {
    --blue: #00f; /* a comment; with a semicolon */
    --link-color: var(--blue);
    --unused: 1px;
    --focus: var(--link-color, red);
  }`;

  it('finds what a piece of CSS reads', () => {
    expect(referencesIn('a { color: var(--x, var( --y)); }')).to.deep.equal(['--x', '--y']);
  });

  it('keeps what is read directly or through another token, and nothing else', () => {
    const kept = filterTokens(theme, '.theme', ['--focus', '--of-somebody-else']);

    expect(kept).to.contain('--focus: var(--link-color, red);');
    expect(kept).to.contain('--link-color: var(--blue);');
    expect(kept).to.contain('--blue: #00f;');
    expect(kept).not.to.contain('--unused');
  });
});
