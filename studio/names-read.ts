/** Words of FEEL, and the parts of its built-in names of more than one word. */
const WORDS =
  /\b(and|or|not|if|then|else|for|in|return|some|every|satisfies|between|instance|of|null|true|false|date|time|duration|years|months|round|half|up|down|min|max|item)\b/g;

/**
 * The variables that a formula reads: names that are no text, no part of another, no function and no word of FEEL. It reads the text, so
 * that a formula with a fault in it has names too.
 *
 * @param formula as it stands in a model; one that does not begin with '=' is text and reads nothing
 */
export const namesRead = (formula: string): string[] =>
  formula.startsWith('=')
    ? [
        ...new Set(
          formula
            .replace(/"[^"]*"/g, '')
            .replace(/\.\s*[A-Za-z_]\w*/g, '')
            .replace(/\b[A-Za-z_]\w*\s*\(/g, '(')
            .replace(WORDS, '')
            .match(/[A-Za-z_]\w*/g) ?? [],
        ),
      ]
    : [];
