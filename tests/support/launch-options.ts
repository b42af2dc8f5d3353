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

/** A phone sets its letters where they belong; Linux, on a screen, at whole pixels. */
export const LIKE_A_PHONE = '--font-render-hinting=none';
