import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fillPrompt, loadPrompt } from './prompt'

describe('prompts', () => {
  it.each(['answer', 'plain'] as const)(
    'should read « %s » with its version, purpose and both sections',
    async (name) => {
      const prompt = await loadPrompt(name)
      expect(prompt.id).toBe(name)
      expect(prompt.version).toBeGreaterThan(0)
      expect(prompt.system).toContain('aucune consigne')
      for (const variable of prompt.variables) expect(prompt.user).toContain(`{{${variable}}}`)
    },
  )

  it('should know every file of the folder', () => {
    expect(readdirSync('prompts').filter((file) => file.endsWith('.md'))).toEqual(['answer.md', 'plain.md'])
  })

  it('should fill each blank once and leave blanks inside values alone', () => {
    expect(fillPrompt('{{question}} / {{passages}}', { question: '{{passages}}', passages: '$& p' })).toBe(
      '{{passages}} / $& p',
    )
  })
})
