/** The same as the API takes (NUMMER_BEGIN in api/http/schema.ts; the test compares them). */
const BEGINNING = /^\d{4}(-([A-Za-z](-\d{0,6})?)?)?$/;

/** Whether this can be the beginning of a case number. */
export const isCaseNumber = (text: string): boolean => BEGINNING.test(text);
