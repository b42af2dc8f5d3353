/** How the tests and the bench start their browser: without a sandbox (containers have none) and without noise. */
export const LAUNCH_OPTIONS = {
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
