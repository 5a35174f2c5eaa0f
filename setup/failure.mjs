/** Something set-up cannot get. Its message is one sentence that names the thing and the remedy. */
export class SetupFailure extends Error {}
