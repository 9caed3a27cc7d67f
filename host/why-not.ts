const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  EDQUOT: 'the disk is full',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
};

/** What a file system error means, in words for a person. */
export function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && WHY[code]) ?? message;
}
