const { reporters, Runner } = require('mocha');

/**
 * Mocha's spec reporter, that says what is wrong with a test as soon as it fails (a run may be stopped before its end),
 * closed by one plain line that any machine can read.
 */
module.exports = class PlainClosingLine extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.on(Runner.constants.EVENT_TEST_FAIL, (_, error) => {
      console.log(error.stack ?? String(error));
    });
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      console.log(`${this.stats.passes} passed, ${this.stats.failures} failed`);
    });
  }
};
