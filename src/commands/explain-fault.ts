/** The system does not say which of the two it refused. */
const NOT_ALLOWED: [string, string] = [
  'Hier mag niet worden gelezen of geschreven',
  'geef lees- en schrijfrecht, of kies voor wat een build maakt een andere map met CACHE_DIR of OUT_DIR',
];

const REMEDIES: Record<string, [string, string]> = {
  ENOSPC: ['De schijf is vol', 'maak ruimte en bouw opnieuw'],
  EDQUOT: ['De schijfruimte voor deze gebruiker is op', 'maak ruimte en bouw opnieuw'],
  EROFS: ['Hier mag niet worden geschreven', 'kies een andere map met CACHE_DIR of OUT_DIR'],
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  ENOTDIR: [
    'Hier staat een bestand waar een map moet komen',
    'haal het weg, of kies een andere map met CACHE_DIR of OUT_DIR',
  ],
  EMFILE: [
    'Er zijn te veel bestanden tegelijk open',
    'sluit andere programma’s of verhoog de grens met ulimit -n',
  ],
};

/**
 * What is really wrong when a folder cannot be made: there are places, such as those the system itself keeps, where none
 * can be, and the name may be that of a file.
 */
const IN_MKDIR: Record<string, string> = { ENOENT: 'EROFS', EEXIST: 'ENOTDIR' };

/** What is wrong with the machine, and what to do; undefined when the fault is of another kind. */
export function explainFault(error: unknown): string | undefined {
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    const { code = '', path, syscall } = fault as NodeJS.ErrnoException;
    const kind = (syscall === 'mkdir' && IN_MKDIR[code]) || code;
    const [what, remedy] = REMEDIES[kind] ?? [];
    if (what) {
      const where = path ? `: ${path}` : '';
      return `${what}${where} (${code}).\nDoe dit: ${remedy}. De laatste goede build staat er nog.`;
    }
  }
  return undefined;
}
