import { supervise } from '@/src/supervisor/supervise'

const part = (name: string) => ({
  name,
  script: 'tests/processes/launcher/parts/part.ts',
  env: () => ({ PART_NAME: name, PART_DIARY: process.env.PART_DIARY ?? '' }),
})

const { pids } = await supervise({ parts: [part('first'), part('second')], log: 2 })
console.log(JSON.stringify(pids()))
