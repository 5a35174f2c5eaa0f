/** The last line of what the engine says names the element and what is wrong with it. */
export const reasonIn = (message: string): string =>
  message
    .split('\n')
    .map((line) => line.replace(/^[\s\-:]+/, ''))
    .filter(Boolean)
    .slice(-2)
    .join(' ')
    .slice(0, 400);
