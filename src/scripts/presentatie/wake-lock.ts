/** Keeps the screen on while the slides are in view, where the browser can. */
export function stayAwake(): void {
  const ask = () => {
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  // A tab that was away has lost its lock.
  document.addEventListener('visibilitychange', ask);
  ask();
}
