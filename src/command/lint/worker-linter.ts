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
export const createWorkerLinter = (count: number): Linter => new WorkerLinter(count)

class WorkerLinter implements Linter {
  readonly ahead: number
  readonly #count: number
  readonly #waiting: Job[] = []
  readonly #threads = new Set<Thread>()

  constructor(count: number) {
    this.#count = count
    this.ahead = count * (jobsInThread + 1)
  }

  lint(task: LintTask): Promise<LintedText> {
    return new Promise((done) => {
      this.#waiting.push({ task, done })
      this.#assign()
    })
  }

  async close(): Promise<void> {
    const workers = [...this.#threads].map(({ worker }) => worker)
    this.#threads.clear()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }

  #start(): Thread {
    const thread: Thread = { worker: new Worker(new URL('./worker.js', import.meta.url)), jobs: [] }
    this.#threads.add(thread)
    thread.worker.on('message', (result: LintedText) => {
      thread.jobs.shift()?.done(result)
      this.#assign()
    })
    thread.worker.on('error', (error) => this.#bury(thread, error))
    thread.worker.on('exit', () => this.#bury(thread, 'its thread ended'))
    return thread
  }

  #bury(thread: Thread, error: unknown): void {
    if (!this.#threads.delete(thread)) return
    const [lost, ...others] = thread.jobs
    lost?.done({ messages: [], fixedText: null, fixes: 0, problems: [`could not be linted (${error})`] })
    this.#waiting.unshift(...others)
    this.#assign()
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#leastBusy() ?? (this.#threads.size < this.#count ? this.#start() : undefined)
      const job = thread && this.#waiting.shift()
      if (!job) return
      thread.jobs.push(job)
      thread.worker.postMessage(job.task)
    }
  }

  /** A thread that has room; a new one is better than a place in a queue. */
  #leastBusy(): Thread | undefined {
    const [thread] = [...this.#threads].sort((a, b) => a.jobs.length - b.jobs.length)
    if (!thread || thread.jobs.length >= jobsInThread) return undefined
    return thread.jobs.length > 0 && this.#threads.size < this.#count ? undefined : thread
  }
}
