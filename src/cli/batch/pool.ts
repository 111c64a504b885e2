import { Worker } from 'node:worker_threads'
import type { Formatter } from '../formats'
import { type Found, pageOf } from '../inputs/records'
import type { Flags } from '../program'
import { type Rendered, rendered } from './rendered'

/** One page on its way through a worker. */
interface Task {
  page: Found
  /** Taken alone, because a worker died over it and others: if that happens again, it is this page's doing. */
  alone: boolean
  done(rendered: Rendered): void
}

/** A worker and what it was given, in order: it answers in that order. */
interface Member {
  worker: Worker
  tasks: Task[]
}

const SHARE = 4
/** A worker's heap for what is new: V8 would take 48, which a page does not need. */
const YOUNG_MB = 8
/** Tasks that a worker has left when it is given more, so that it never waits. */
const RESERVE = 4

/**
 * Workers that read pages, started as they are needed. One that dies (out of memory, a crash of its own) is replaced:
 * the pages it held are read again one by one, and the one over which a worker dies alone gets an error line.
 */
export class Pool {
  readonly #size: number
  readonly #flags: Flags
  readonly #format: Formatter
  readonly #members = new Set<Member>()
  #queue: Task[] = []

  constructor(size: number, flags: Flags, format: Formatter) {
    this.#size = size
    this.#flags = flags
    this.#format = format
  }

  /** Never rejects. */
  read(page: Found): Promise<Rendered> {
    return new Promise(done => {
      this.#queue.push({ page, alone: false, done })
      // Pages that arrive in one go are handed out in one message.
      if (this.#queue.length === 1) setImmediate(() => this.#handOut())
    })
  }

  /** Ends the workers, whatever they are at. */
  close(): void {
    for (const { worker } of this.#members) worker.removeAllListeners('exit').terminate()
    this.#members.clear()
  }

  #handOut(): void {
    while (this.#queue.length > 0) {
      const member = this.#idlest()
      if (!member) return
      const share = this.#takeShare()
      member.tasks.push(...share)
      // Copied, not transferred: should the worker die, the page is read again from here.
      member.worker.postMessage(share.map(({ page }) => page))
    }
  }

  /** Whoever has least to do, or a new worker while there may be more; nobody where all have enough. */
  #idlest(): Member | undefined {
    const [idlest] = [...this.#members].sort((a, b) => a.tasks.length - b.tasks.length)
    if (idlest?.tasks.length === 0 || (idlest && this.#members.size === this.#size))
      return idlest.tasks.length <= (this.#mustBeAlone(idlest) ? 0 : RESERVE) ? idlest : undefined
    return this.#start()
  }

  #mustBeAlone = ({ tasks }: Member) => this.#queue[0]!.alone || tasks.some(({ alone }) => alone)

  /** An even part of what waits, so that no worker has nothing while another has much. */
  #takeShare(): Task[] {
    if (this.#queue[0]!.alone) return this.#queue.splice(0, 1)
    const count = Math.min(SHARE, Math.ceil(this.#queue.length / this.#size))
    return this.#queue.splice(0, count)
  }

  #start(): Member {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: { flags: this.#flags },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    })
    const member: Member = { worker, tasks: [] }
    let reason = 'it ended'
    worker.on('message', (lines: Rendered[]) => {
      for (const line of lines) member.tasks.shift()!.done(line)
      this.#handOut()
    })
    worker.on('error', error => {
      reason = error.message
    })
    worker.on('exit', () => this.#bury(member, reason))
    this.#members.add(member)
    return member
  }

  #bury(member: Member, reason: string): void {
    this.#members.delete(member)
    const { tasks } = member
    if (tasks.length === 1) tasks[0]!.done(this.#failed(tasks[0]!.page, reason))
    else this.#queue = [...tasks.map(task => ({ ...task, alone: true })), ...this.#queue]
    this.#handOut()
  }

  #failed(page: Found, reason: string): Rendered {
    const { source } = pageOf(page)
    const message = `the worker that read this page died: ${reason}`
    return rendered({ ok: false, source, error: { code: 'WORKER_DIED', message } }, this.#format)
  }
}
