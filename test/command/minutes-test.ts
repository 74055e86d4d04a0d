import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { test as base } from 'vitest'

/** The command as it is published. */
export const bin = resolve('dist/bin/minutes.js')

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/** A test with an empty folder of its own, in which the command runs. */
interface MinutesTest {
  /** The folder's path. */
  folder: string
  /** Writes files into the folder, by name. */
  write(files: Record<string, string | Uint8Array>): Promise<void>
  /** Starts the command in the folder, without a terminal. */
  start(...args: string[]): ChildProcessWithoutNullStreams
  /** Runs the command in the folder to its end, with nothing on standard input. */
  minutes(...args: string[]): Promise<Run>
  /** Runs the command in the folder to its end, with a text on standard input. */
  minutesReading(stdin: string | Uint8Array, ...args: string[]): Promise<Run>
}

export const test = base.extend<MinutesTest>({
  folder: async ({ task }, use) => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), `minutes-${task.id}-`)))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  write: async ({ folder }, use) => {
    await use(async (files) => {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true })
        await writeFile(join(folder, name), content)
      }
    })
  },
  start: async ({ folder }, use) => {
    // Only what a program needs: a CI's FORCE_COLOR or NO_COLOR would change the messages.
    const env = { PATH: process.env.PATH }
    await use((...args) => spawn(process.execPath, [bin, ...args], { cwd: folder, env }))
  },
  minutes: async ({ minutesReading }, use) => {
    await use((...args) => minutesReading('', ...args))
  },
  minutesReading: async ({ start }, use) => {
    await use((stdin, ...args) => {
      const child = start(...args)
      // A command that fails before it reads closes its end.
      child.stdin.on('error', () => {})
      child.stdin.end(stdin)
      return finished(child)
    })
  },
})

/** Collects what a started command prints, until it ends. */
export function finished(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const run: Run = { status: null, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    run.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    run.stderr += text
  })
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (status) => done({ ...run, status }))
  })
}
