/**
 * For `catch`: what to take in the place of a file or folder that is not there.
 * @throws whatever else went wrong: what is there and cannot be read is not the same as nothing.
 */
export const whenAbsent =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return instead;
    throw error;
  };
