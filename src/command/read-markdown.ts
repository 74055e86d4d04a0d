import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Input } from './input-files.js'

/** Far above any minutes; keeps a disk image or /dev/zero from filling the memory. */
const maxInputBytes = 64 * 1024 * 1024

const pieceSize = 64 * 1024

/** What was read cannot be minutes; the message says why and what to do. */
export class UnreadableTextError extends Error {
  override name = 'UnreadableTextError'
}

/**
 * Reads a file, or standard input, as strict UTF-8; a byte order mark is kept, since positions count it.
 *
 * @throws {UnreadableTextError} where the bytes are not UTF-8 or far too many.
 * @throws {NodeJS.ErrnoException} where the file cannot be read.
 */
export async function readMarkdown(input: Input): Promise<string> {
  return decode(await readBytes(input))
}

async function readBytes(input: Input): Promise<Buffer> {
  // Node gives an empty text for a folder on standard input.
  if (input === null && fstatSync(0).isDirectory()) throw new UnreadableTextError('a folder, not a text; give its name')
  const chunks: Buffer[] = []
  let size = 0
  const source = input === null ? process.stdin : piecesOf(input)
  for await (const chunk of source) {
    size += chunk.length
    if (size > maxInputBytes) {
      throw new UnreadableTextError(`larger than ${maxInputBytes / 1024 / 1024} MiB, so hardly minutes; split it`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A file piece by piece. Node would take longer to load its promises of files than to read most minutes. */
function* piecesOf(path: string): Generator<Buffer> {
  const handle = openSync(path, 'r')
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(pieceSize)
      const bytesRead = readSync(handle, buffer)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    closeSync(handle)
  }
}

function decode(bytes: Buffer): string {
  // As Git tells binary files; UTF-16 has NULs as well, and is named below.
  if (!hasUtf16Mark(bytes) && bytes.subarray(0, 8000).includes(0)) {
    throw new UnreadableTextError('no text (it has NUL bytes); save or export the minutes as Markdown')
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const encoding = hasUtf16Mark(bytes) ? 'UTF-16' : 'WINDOWS-1252'
    throw new UnreadableTextError(
      `not UTF-8 at byte ${firstWrongByte(bytes)}; save it as UTF-8 (if it is ${encoding}: iconv -f ${encoding} -t UTF-8)`,
    )
  }
}

/** Whether a byte order mark of UTF-16 stands in front. */
const hasUtf16Mark = (bytes: Buffer): boolean => /^(?:fffe|feff)$/u.test(bytes.subarray(0, 2).toString('hex'))

/** The 0-based offset of the first byte that is not UTF-8. */
function firstWrongByte(bytes: Buffer): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offset = 0
  for (const piece of lenient.split('\ufffd')) {
    offset += Buffer.byteLength(piece)
    // A text may hold the replacement character itself, correctly encoded.
    if (bytes.toString('hex', offset, offset + 3) !== 'efbfbd') return offset
    offset += 3
  }
  return offset
}
