import { createHash } from 'node:crypto'
import { access, constants, lstat, mkdir, readFile, stat } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import packageJson from '../../../package.json' with { type: 'json' }
import { writeAtomically } from '../atomic-write.js'
import { reportProblem } from '../problem.js'
import { systemErrorCode, writeFault } from '../system-error.js'
import type { LintMessage } from './lint-message.js'

/** What lint said of texts in earlier runs. */
export interface LintCache {
  /** The messages for this very text under this very configuration, where they are known. */
  get(file: string, text: string, config: string): LintMessage[] | undefined
  set(file: string, text: string, config: string, messages: LintMessage[]): void
  /** Writes the cache, whole or not at all. */
  save(): Promise<void>
}

interface Entry {
  key: string
  messages: LintMessage[]
}

/** A name that no file of a user's has, whatever folder the cache is to be in. */
const fileName = 'minutes-lint-cache.json'

/**
 * Opens the cache; one that is missing, broken or of another version of the package is empty.
 *
 * @param folder the folder that holds it, or null for `node_modules/.cache/parse-minutes` of the project, or, where
 *   there is no such project, a folder for temporary files
 */
export async function openLintCache(folder: string | null): Promise<LintCache> {
  const place = folder === null ? await defaultFolder() : resolve(folder)
  const file = place === null ? null : join(place, fileName)
  const build = await buildStamp()
  const entries = file === null ? new Map<string, Entry>() : await readEntries(file)
  let changed = false
  const keyOf = (path: string, text: string, config: string) => digest(JSON.stringify([build, path, config, text]))
  return {
    get(path, text, config) {
      const entry = entries.get(path)
      return entry?.key === keyOf(path, text, config) ? entry.messages : undefined
    },
    set(path, text, config, messages) {
      entries.set(path, { key: keyOf(path, text, config), messages })
      changed = true
    },
    async save() {
      if (!changed || file === null) return
      try {
        await writeEntries(file, entries)
      } catch (error) {
        // Without a cache the next run takes longer, and that is all.
        if (folder !== null) reportProblem(`--cache-location ${folder}: ${cacheFault(error)}`)
      }
    },
  }
}

function cacheFault(error: unknown): string {
  const code = systemErrorCode(error)
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'this, or a part of it, is a file; name a folder'
  return code === null ? String(error) : writeFault(error)
}

/** Rules may differ between builds of one version, and what a character is between versions of Node. */
async function buildStamp(): Promise<string> {
  const { mtimeMs, size } = await stat(fileURLToPath(import.meta.url))
  return [packageJson.version, mtimeMs, size, process.version].join(' ')
}

/** The file is a digest, and then what it is the digest of: half a file is no file. */
async function readEntries(file: string): Promise<Map<string, Entry>> {
  try {
    const text = await readFile(file, 'utf8')
    const body = text.slice(text.indexOf('\n') + 1)
    return new Map(text === withDigest(body) ? JSON.parse(body) : [])
  } catch {
    return new Map()
  }
}

async function writeEntries(file: string, entries: Map<string, Entry>): Promise<void> {
  const isThere = await Promise.all([...entries.keys()].map((path) => access(path).then(yes, no)))
  const kept = [...entries].filter((_, index) => isThere[index])
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await writeAtomically(file, [withDigest(JSON.stringify(kept))])
}

const yes = () => true
const no = () => false

function withDigest(body: string): string {
  return `${digest(body)}\n${body}`
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

async function defaultFolder(): Promise<string | null> {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const isProject = await access(join(folder, 'package.json')).then(yes, no)
    const modules = join(folder, 'node_modules')
    if (isProject && (await access(modules, constants.W_OK).then(yes, no))) return join(modules, '.cache/parse-minutes')
    if (isProject || folder === dirname(folder)) return temporaryFolder()
  }
}

/** A folder that is the user's own, or null: in a shared one, others could put a cache of theirs in this place. */
async function temporaryFolder(): Promise<string | null> {
  const { uid, username } = userInfo()
  const own = join(tmpdir(), `parse-minutes-${uid < 0 ? username : uid}`)
  await mkdir(own, { mode: 0o700 }).catch(() => {})
  const entry = await lstat(own).catch(() => null)
  const isOwn = entry?.isDirectory() && (uid < 0 || (entry.uid === uid && (entry.mode & 0o022) === 0))
  return isOwn ? join(own, digest(process.cwd()).slice(0, 16).replaceAll('/', '_')) : null
}
