import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const clearLine = '\r\u001b[K'

let written = ''
let now = 0

beforeEach(() => {
  written = ''
  now = 0
  vi.resetModules()
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += text
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** Ten files of 300 ms each, as the command goes through them. */
async function tenFiles({ terminal, resultsOnTerminal = false }: { terminal: boolean; resultsOnTerminal?: boolean }) {
  const isTTY = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY')
  Object.defineProperty(process.stderr, 'isTTY', { value: terminal, configurable: true })
  try {
    const { showProgress, clearProgress } = await import('../../src/command/progress.js')
    for (let done = 0; done < 10; done++) {
      showProgress(done, 10, resultsOnTerminal)
      now += 300
    }
    clearProgress()
  } finally {
    if (isTTY) Object.defineProperty(process.stderr, 'isTTY', isTTY)
    else Reflect.deleteProperty(process.stderr, 'isTTY')
  }
}

test('many files on a terminal show how far they are after a second, and leave nothing behind', async () => {
  await tenFiles({ terminal: true })
  expect(written).toBe([4, 5, 6, 7, 8, 9].map((done) => `${clearLine}${done} of 10 files`).join('') + clearLine)
})

test('no progress without a terminal, or while the results are printed on it', async () => {
  await tenFiles({ terminal: false })
  await tenFiles({ terminal: true, resultsOnTerminal: true })
  expect(written).toBe('')
})
