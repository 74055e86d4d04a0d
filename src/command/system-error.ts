const readFaults: Record<string, string> = {
  ENOENT: 'no such file or folder; check the name',
  ENOTDIR: 'part of this path is a file, not a folder; check the path',
  EACCES: 'permission to read it is denied; change its permissions or run as another user',
  EPERM: 'permission to read it is denied; change its permissions or run as another user',
  EISDIR: 'this is a folder, not a file; name the folder as an argument',
  ELOOP: 'its symbolic links lead in a circle; mend the links',
  ENAMETOOLONG: 'the name is too long; check the name',
}

const writeFaults: Record<string, string> = {
  ENOENT: 'the folder to write into does not exist; make it first',
  ENOTDIR: 'part of this path is a file, not a folder; choose another path',
  EACCES: 'permission to write here is denied; choose another path or change the permissions',
  EPERM: 'permission to write here is denied; choose another path or change the permissions',
  EROFS: 'this is on a read-only file system; choose another path',
  EISDIR: 'this is a folder; name a file in it',
  ELOOP: 'its symbolic links lead in a circle; mend the links',
  ENAMETOOLONG: 'the name is too long; choose a shorter one',
  ENOSPC: 'no space is left on the device; free some, or choose another path',
  EDQUOT: 'the disk quota is used up; free some space, or choose another path',
}

/** The code of an error of the operating system (`ENOENT`), or null for any other error. */
export function systemErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** What is wrong with a file that cannot be read, and what to do. */
export function readFault(error: unknown): string {
  return describe(error, readFaults, 'cannot be read')
}

/** What is wrong with a file that cannot be written, and what to do. */
export function writeFault(error: unknown): string {
  return describe(error, writeFaults, 'cannot be written')
}

function describe(error: unknown, faults: Record<string, string>, otherwise: string): string {
  const fault = faults[systemErrorCode(error) ?? '']
  return fault ?? `${otherwise}: ${error instanceof Error ? error.message : String(error)}`
}
