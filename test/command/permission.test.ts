import { spawn } from 'node:child_process'
import { chmod, cp, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect } from 'vitest'
import { bin, finished, type Run, test } from './minutes-test.js'

const isRoot = process.getuid?.() === 0

/** Becomes the user "nobody" once Node has started, since nobody may not be allowed to start this Node. */
const becomeNobody = 'data:text/javascript,process.setgroups([]);process.setgid(65534);process.setuid(65534)'

/** Runs the command as a user to whom permissions apply: root may read and write everything. */
async function minutesAsOrdinaryUser(folder: string, ...args: string[]): Promise<Run> {
  // The repository may stand where only root can look.
  await cp(dirname(bin), join(folder, '.command'), { recursive: true })
  await chmod(folder, 0o755)
  const asNobody = isRoot ? ['--import', becomeNobody] : []
  return finished(spawn(process.execPath, [...asNobody, '.command/minutes.js', ...args], { cwd: folder, env: {} }))
}

describe.skipIf(process.platform === 'win32')('permission denied', () => {
  test('an unreadable file is told, the others are done', async ({ folder, write }) => {
    await write({ 'secret.md': '', 'open.md': '' })
    await chmod(join(folder, 'secret.md'), 0o000)
    const { status, stdout, stderr } = await minutesAsOrdinaryUser(folder, 'parse', 'secret.md', 'open.md')
    expect(stderr).toBe(
      'minutes: secret.md: permission to read it is denied; change its permissions or run as another user\n',
    )
    expect(JSON.parse(stdout)).toMatchObject([{ path: 'open.md' }])
    expect(status).toBe(2)
  })

  test('an unreadable folder within a folder is told, the others are searched', async ({ folder, write }) => {
    await write({ 'm/secret/a.md': '', 'm/open/b.md': '' })
    await chmod(join(folder, 'm/secret'), 0o000)
    const { status, stdout, stderr } = await minutesAsOrdinaryUser(folder, 'parse', 'm')
    expect(stderr).toMatch(/^minutes: \S*m\/secret\/?: permission to read it is denied; .*\n$/)
    expect(JSON.parse(stdout)).toMatchObject([{ path: 'm/open/b.md' }])
    expect(status).toBe(2)
  })

  test('-o into a folder that cannot be written', async ({ folder, write }) => {
    await write({ 'a.md': '' })
    const { status, stderr } = await minutesAsOrdinaryUser(folder, 'parse', 'a.md', '-o', '/minutes.json')
    expect(stderr).toMatch(/^minutes: \/minutes.json: (permission to write here is denied|this is on a read-only)/)
    expect(status).toBe(2)
  })

  test('-o onto a read-only file leaves it alone, though a rename could replace it', async ({ folder, write }) => {
    await write({ 'a.md': '', 'out/records.json': 'old' })
    await chmod(join(folder, 'out'), 0o777)
    await chmod(join(folder, 'out/records.json'), 0o444)
    const { status, stderr } = await minutesAsOrdinaryUser(folder, 'parse', 'a.md', '-o', 'out/records.json')
    expect(stderr).toMatch(/^minutes: out\/records.json: permission to write here is denied; /)
    expect(await readFile(join(folder, 'out/records.json'), 'utf8')).toBe('old')
    expect(status).toBe(2)
  })
})
