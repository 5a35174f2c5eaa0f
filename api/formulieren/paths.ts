/** Where a version of a form is served; neither address ever changes what it serves. */
export function formPaths(id: string, versie: number): { pad: string; validatorPad: string } {
  const pad = `/api/v1/formulieren/${id}/versies/${versie}`;
  return { pad, validatorPad: `${pad}/validator.js` };
}
