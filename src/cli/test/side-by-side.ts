/** Something to do under a name, after what it needs. */
type Task = { name: string; needs?: string[] }

/**
 * Runs tasks in their order, `lanes` of them at a time; one whose `needs` have not ended waits for them. What a task
 * needs comes before it in the order, or is under way in `begun`, which takes no lane.
 */
export async function sideBySide<One extends Task>(args: {
  tasks: readonly One[]
  lanes: number
  begun?: Record<string, Promise<void>>
  run: (task: One) => Promise<void>
}): Promise<void> {
  const { tasks, lanes, begun = {}, run } = args
  const waiting = [...tasks]
  const running = new Map(Object.entries(begun))
  const begin = async (task: One) => {
    await Promise.all((task.needs ?? []).map((name) => running.get(name)))
    await run(task)
  }
  const lane = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const ended = begin(task)
      running.set(task.name, ended)
      await ended
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
