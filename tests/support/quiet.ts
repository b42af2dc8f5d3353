/** All that a build says when nothing is wrong, and SITE_URL and the record of addresses are left as they are. */
export const QUIET =
  /^De site staat in dist\.\n\nLET OP: gebouwd zonder SITE_URL\. [^\n]+\n[^\n]+\n\nNog niet vastgelegd: \d+ adressen\. [^\n]+\n$/;
