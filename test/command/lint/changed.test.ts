import { execFileSync, spawn } from 'node:child_process'
import { mkdir, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { test as base, bin, finished, type Run } from '../minutes-test.js'

const unowned = '# Choir, 2025-03-04\n\n- ACTION: book the hall\n'

interface Repository {
  /** Runs git in the folder, which is a repository, with nobody's settings. */
  git(...args: string[]): string
  commit(message: string): void
  /** The paths of the files that were linted. */
  linted(...args: string[]): Promise<string[]>
  minutesIn(folder: string, ...args: string[]): Promise<Run>
}

const env = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.org',
}

const test = base.extend<Repository>({
  git: async ({ folder }, use) => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' })
    git('init', '-q', '-b', 'main')
    await use(git)
  },
  commit: async ({ git }, use) => {
    await use((message) => {
      git('add', '-A')
      git('commit', '-q', '-m', message)
    })
  },
  minutesIn: async ({ folder }, use) => {
    await use((below, ...args) => finished(spawn(process.execPath, [bin, ...args], { cwd: join(folder, below), env })))
  },
  linted: async ({ minutesIn }, use) => {
    await use(async (...args) => {
      const { stdout } = await minutesIn('.', 'lint', '--format', 'json', ...args)
      return JSON.parse(stdout).files.map(({ path }: { path: string }) => path)
    })
  },
})

describe('--changed', () => {
  test('lints what is staged, not staged and not tracked, of the whole repository', async ({
    folder,
    write,
    commit,
    git,
    linted,
    minutesIn,
  }) => {
    await write({
      '.gitignore': 'ignored.md',
      'same.md': '',
      'staged.md': '',
      'edited.md': '',
      'deleted.md': '',
      'm/moved.md': unowned,
    })
    commit('Minutes so far')
    await write({ 'staged.md': unowned, 'm/new ü\n1.md': unowned, 'ignored.md': unowned, 'notes.txt': unowned })
    git('add', 'staged.md')
    await write({ 'edited.md': unowned, '.github/a.md': unowned, 'node_modules/b/README.md': unowned })
    await rm(join(folder, 'deleted.md'))
    await rename(join(folder, 'm/moved.md'), join(folder, 'm/moved to.md'))
    await symlink('same.md', join(folder, 'link.md'))

    const changed = ['edited.md', 'm/moved to.md', 'm/new ü\n1.md', 'staged.md']
    expect(await linted('--changed')).toEqual(changed)
    expect(await linted('m', 'staged.md', 'same.md', '--changed')).toEqual([
      'm/moved to.md',
      'm/new ü\n1.md',
      'staged.md',
    ])
    const { stdout } = await minutesIn('m', 'lint', '--changed', '--format', 'json')
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual([
      '../edited.md',
      'moved to.md',
      'new ü\n1.md',
      '../staged.md',
    ])
  })

  test('REF lints what changed since the branch left it, and not what changed there', async ({
    write,
    commit,
    git,
    linted,
  }) => {
    await write({ 'a.md': '', 'b.md': '', 'c.md': '' })
    commit('Minutes so far')
    git('checkout', '-q', '-b', 'march')
    await write({ 'a.md': unowned })
    commit('Minutes of March')
    git('checkout', '-q', 'main')
    await write({ 'b.md': unowned })
    commit('Minutes of April')
    git('checkout', '-q', 'march')
    await write({ 'new.md': unowned })
    expect(await linted('--changed', 'main')).toEqual(['a.md', 'new.md'])
    expect(await linted('--changed=main', '.')).toEqual(['a.md', 'new.md'])
  })

  test('is quiet, with status 0, where nothing has changed', async ({ write, commit, minutesIn }) => {
    await write({ 'a.md': unowned })
    commit('Minutes')
    expect(await minutesIn('.', 'lint', '--changed')).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test('lints all there is where nothing has been committed', async ({ write, git, linted }) => {
    await write({ 'a.md': unowned, 'b.md': unowned })
    git('add', 'a.md')
    expect(await linted('--changed')).toEqual(['a.md', 'b.md'])
  })

  test('is told where there is no repository, with status 2', async ({ write, minutesIn }) => {
    await write({ 'a.md': unowned })
    const { status, stdout, stderr } = await minutesIn('.', 'lint', '--changed')
    expect(stderr).toMatch(/^minutes: --changed needs a git repository: not a git repository/)
    expect([status, stdout]).toEqual([2, ''])
  })

  test.for([
    [
      'nothing',
      '--changed nothing: git knows no such commit; fetch it, or, if it is a file or folder, name it before --changed',
    ],
    ['--output=x', '--changed --output=x: git knows no such commit'],
  ] as const)(
    'is told where git does not know the revision %s',
    async ([revision, message], { folder, write, commit, minutesIn }) => {
      await write({ 'a.md': unowned })
      commit('Minutes')
      await mkdir(join(folder, 'nothing'))
      const { status, stderr } = await minutesIn('.', 'lint', `--changed=${revision}`)
      expect(stderr).toContain(`minutes: ${message}`)
      expect(status).toBe(2)
    },
  )

  test('is told where the histories have nothing in common', async ({ write, commit, git, minutesIn }) => {
    await write({ 'a.md': unowned })
    commit('Minutes')
    git('checkout', '-q', '--orphan', 'other')
    commit('Other minutes')
    const { status, stderr } = await minutesIn('.', 'lint', '--changed', 'main')
    expect(stderr).toContain('--changed main: has no commit in common with HEAD; in a shallow clone, fetch more')
    expect(status).toBe(2)
  })
})
