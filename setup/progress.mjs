/**
 * Tells what is being done: one line that counts the seconds on a terminal, plain lines in a log.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const live = process.stdout.isTTY;
  let ticker;
  if (live) {
    ticker = setInterval(() => process.stdout.write(`\r  … ${title} (${seconds()})`), 200);
  } else {
    process.stdout.write(`  … ${title}\n`);
  }
  try {
    const result = await work();
    clearInterval(ticker);
    process.stdout.write(`${live ? '\r\x1b[2K' : ''}  ✓ ${title} (${seconds()})\n`);
    return result;
  } catch (error) {
    clearInterval(ticker);
    if (live) process.stdout.write('\r\x1b[2K');
    throw error;
  }
}
