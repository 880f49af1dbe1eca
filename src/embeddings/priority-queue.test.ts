import { expect, it } from 'vitest'
import { priorityQueue } from './priority-queue'

const deferred = () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

it('should run one task at a time, urgent ones first, each lane in its order', async () => {
  const inTurn = priorityQueue({ atOnce: 1 })
  const gate = deferred()
  const ran: string[] = []
  let running = 0
  const add = (urgent: boolean, name: string) =>
    inTurn({
      urgent,
      task: async () => {
        running++
        expect(running).toBe(1)
        await gate.opened
        ran.push(name)
        running--
      },
    })
  const all = [add(false, 'p1'), add(false, 'p2'), add(true, 'q1'), add(true, 'q2')]
  gate.open()
  await Promise.all(all)
  expect(ran).toEqual(['p1', 'q1', 'q2', 'p2'])
})

it('should never run a task that was aborted before its turn', async () => {
  const inTurn = priorityQueue({ atOnce: 1 })
  const gate = deferred()
  const first = inTurn({ urgent: false, task: () => gate.opened })
  const abort = new AbortController()
  let ran = false
  const second = inTurn({
    urgent: false,
    signal: abort.signal,
    task: async () => {
      ran = true
    },
  })
  abort.abort(new Error('gone'))
  await expect(second).rejects.toThrow('gone')
  gate.open()
  await first
  await inTurn({ urgent: false, task: async () => {} })
  expect(ran).toBe(false)
})

it('should refuse at once what was aborted before it came', async () => {
  const signal = AbortSignal.abort(new Error('too late'))
  await expect(priorityQueue({ atOnce: 1 })({ urgent: true, signal, task: async () => 1 })).rejects.toThrow(
    'too late',
  )
})

it('should go on after a task that fails', async () => {
  const inTurn = priorityQueue({ atOnce: 1 })
  const failing = inTurn({ urgent: true, task: () => Promise.reject(new Error('broken')) })
  const following = inTurn({ urgent: true, task: async () => 'fine' })
  await expect(failing).rejects.toThrow('broken')
  expect(await following).toBe('fine')
})

it('should run as many tasks at once as it may, and no more', async () => {
  const inTurn = priorityQueue({ atOnce: 2 })
  const gate = deferred()
  let running = 0
  let most = 0
  const task = async () => {
    most = Math.max(most, ++running)
    await gate.opened
    running--
  }
  const all = [1, 2, 3, 4, 5].map(() => inTurn({ urgent: false, task }))
  expect(running).toBe(2)
  gate.open()
  await Promise.all(all)
  expect(most).toBe(2)
})
