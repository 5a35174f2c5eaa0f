/** Runs at once the first time and then at most once per interval; the last call is never lost. */
export function throttle(run: () => void, interval: number): (() => void) & { cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const fire = () => {
    timer = undefined;
    last = Date.now();
    run();
  };
  const throttled = () => {
    timer ??= setTimeout(fire, Math.max(0, last + interval - Date.now()));
  };
  return Object.assign(throttled, {
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  });
}
