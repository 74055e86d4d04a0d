import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import {
  access,
  constants,
  type FileHandle,
  lstat,
  open,
  readlink,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { systemErrorCode } from './system-error.js'

export interface AtomicWriteSettings {
  /** Whether no text is a result too; otherwise the file stays what it was where `chunks` gives nothing. */
  evenIfEmpty?: boolean
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its place.
 *
 * An existing file keeps its mode and owner, a symbolic link stays and its target is written, and a device or pipe is
 * written to as it is. (write-file-atomic would need all of the text at once.)
 *
 * @throws {NodeJS.ErrnoException} where the file cannot be written; nothing is left behind.
 *
 * @example
 * await writeAtomically('actions.csv', chunks)
 */
export async function writeAtomically(
  path: string,
  chunks: Iterable<string> | AsyncIterable<string>,
  { evenIfEmpty = false }: AtomicWriteSettings = {},
): Promise<void> {
  const target = await followLinks(path)
  const existing = await stat(target).catch(ignoreMissing)
  if (existing && !existing.isFile()) return writeInPlace(target, chunks)
  // A rename would replace a file that its owner made read-only.
  if (existing) await access(target, constants.W_OK)

  const temporary = join(dirname(target), `.minutes-${randomBytes(6).toString('hex')}.tmp`)
  // Before the file is there: a signal may come as soon as it is.
  const stopRemoving = removeOnSignal(temporary)
  try {
    const handle = await open(temporary, 'wx')
    if (existing) await keepOwnerAndMode(handle, existing)
    const isEmpty = await fill(handle, chunks)
    if (!isEmpty || evenIfEmpty) await rename(temporary, target)
  } finally {
    await rm(temporary, { force: true })
    stopRemoving()
  }
}

/** The file that a path leads to; it need not exist, as `>` in a shell writes through a dangling link too. */
async function followLinks(path: string): Promise<string> {
  const entry = await lstat(path).catch(ignoreMissing)
  if (!entry?.isSymbolicLink()) return path
  // Links to pipes and devices (/dev/stdout) have no path to follow; links in a circle are told here.
  const isThere = await stat(path).catch(ignoreMissing)
  if (isThere && !isThere.isFile()) return path
  return followLinks(resolve(dirname(path), await readlink(path)))
}

async function writeInPlace(path: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const handle = await open(path, 'w')
  try {
    await writeFile(handle, chunks)
  } finally {
    await handle.close()
  }
}

async function fill(handle: FileHandle, chunks: Iterable<string> | AsyncIterable<string>): Promise<boolean> {
  try {
    await writeFile(handle, chunks)
    await handle.sync()
    return (await handle.stat()).size === 0
  } finally {
    await handle.close()
  }
}

async function keepOwnerAndMode(handle: FileHandle, { uid, gid, mode }: { uid: number; gid: number; mode: number }) {
  // Only root may give a file away, and for all others it is their own as a rule.
  await handle.chown(uid, gid).catch(() => {})
  await handle.chmod(mode)
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Removes the file if the run is interrupted; the answer takes that back. */
function removeOnSignal(path: string): () => void {
  const interrupt = (signal: NodeJS.Signals) => {
    rmSync(path, { force: true })
    stop()
    // Without a listener the signal does what it always does, so that the shell sees an interrupted command.
    process.kill(process.pid, signal)
  }
  const stop = () => {
    for (const signal of signals) process.off(signal, interrupt)
  }
  for (const signal of signals) process.on(signal, interrupt)
  return stop
}

function ignoreMissing(error: unknown): null {
  if (systemErrorCode(error) === 'ENOENT') return null
  throw error
}
