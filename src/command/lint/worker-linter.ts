import { Worker } from 'node:worker_threads'
import type { LintedText, LintTask } from './lint-text.js'
import type { Linter } from './linter.js'

interface Job {
  task: LintTask
  done(result: LintedText): void
}

interface Thread {
  worker: Worker
  /** What it works on, then what waits in it: so that it need not wait for this thread. */
  jobs: Job[]
}

const jobsInThread = 2

/** Lints in worker threads; one that dies takes only the text along that it was at. */
export function createWorkerLinter(count: number): Linter {
  const waiting: Job[] = []
  const threads = new Set<Thread>()

  function start(): Thread {
    const thread: Thread = { worker: new Worker(new URL('./worker.js', import.meta.url)), jobs: [] }
    threads.add(thread)
    thread.worker.on('message', (result: LintedText) => {
      thread.jobs.shift()?.done(result)
      assign()
    })
    thread.worker.on('error', (error) => bury(thread, error))
    thread.worker.on('exit', () => bury(thread, 'its thread ended'))
    return thread
  }

  function bury(thread: Thread, error: unknown): void {
    if (!threads.delete(thread)) return
    const [lost, ...others] = thread.jobs
    lost?.done({ messages: [], fixedText: null, fixes: 0, problems: [`could not be linted (${error})`] })
    waiting.unshift(...others)
    assign()
  }

  function assign(): void {
    while (waiting.length > 0) {
      const thread = leastBusy() ?? (threads.size < count ? start() : undefined)
      const job = thread && waiting.shift()
      if (!job) return
      thread.jobs.push(job)
      thread.worker.postMessage(job.task)
    }
  }

  /** A thread that has room; a new one is better than a place in a queue. */
  function leastBusy(): Thread | undefined {
    const [thread] = [...threads].sort((a, b) => a.jobs.length - b.jobs.length)
    if (!thread || thread.jobs.length >= jobsInThread) return undefined
    return thread.jobs.length > 0 && threads.size < count ? undefined : thread
  }

  return {
    lint: (task) =>
      new Promise((done) => {
        waiting.push({ task, done })
        assign()
      }),
    ahead: count * (jobsInThread + 1),
    close: async () => {
      const workers = [...threads].map(({ worker }) => worker)
      threads.clear()
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
