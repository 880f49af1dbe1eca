import { expect, it } from 'vitest'
import { sideBySide } from './side-by-side'
import { steps } from './steps'

/** Tasks that end when they are told to. */
function tasks() {
  const diary: string[] = []
  const ends = new Map<string, () => void>()
  const run = async ({ name }: { name: string }) => {
    diary.push(`+${name}`)
    await new Promise<void>((resolve) => ends.set(name, resolve))
    diary.push(`-${name}`)
  }
  return { diary, run, end: (name: string) => ends.get(name)?.() }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

it('should run two tasks at a time in their order, and the next as soon as one ends', async () => {
  const { diary, run, end } = tasks()
  const all = sideBySide({ tasks: ['a', 'b', 'c'].map((name) => ({ name })), lanes: 2, run })
  await turn()
  expect(diary).toEqual(['+a', '+b'])
  end('b')
  await turn()
  expect(diary).toEqual(['+a', '+b', '-b', '+c'])
  end('a')
  end('c')
  await all
})

it('should let a task wait for what it needs', async () => {
  const { diary, run, end } = tasks()
  const all = sideBySide({
    tasks: [{ name: 'build' }, { name: 'types' }, { name: 'pages', needs: ['build'] }],
    lanes: 2,
    run,
  })
  await turn()
  end('types')
  await turn()
  expect(diary).toEqual(['+build', '+types', '-types'])
  end('build')
  await turn()
  expect(diary.slice(3)).toEqual(['-build', '+pages'])
  end('pages')
  await all
})

it('should let a task wait for what was under way before', async () => {
  const { diary, run, end } = tasks()
  let fetched = () => {}
  const machine = new Promise<void>((resolve) => {
    fetched = resolve
  })
  const all = sideBySide({
    tasks: [{ name: 'types' }, { name: 'pages', needs: ['machine'] }],
    lanes: 2,
    begun: { machine },
    run,
  })
  await turn()
  expect(diary).toEqual(['+types'])
  fetched()
  await turn()
  expect(diary).toEqual(['+types', '+pages'])
  end('types')
  end('pages')
  await all
})

it('should have nothing among the checks that needs what comes later', () => {
  steps.forEach(({ needs = [] }, at) => {
    const before = ['machine', ...steps.slice(0, at).map(({ name }) => name)]
    expect(before).toEqual(expect.arrayContaining(needs))
  })
})
