export { LETTER_DATA } from '../../letters/sentences/examples.ts';
