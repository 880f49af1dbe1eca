import type { FormState } from 'payload'
import { expect, it } from 'vitest'
import { formData } from './form-data'

it('should give back lists with their rows, and no number where a list is empty', () => {
  const fields: FormState = {
    title: { value: 'Une fiche' },
    themes: { value: ['sante'] },
    blocks: { value: 1, rows: [{ id: 'a' }], disableFormData: true },
    'blocks.0.blockType': { value: 'imported' },
    'blocks.0.text': { value: 'Des mots.' },
    steps: { value: 0, rows: [] },
    summary: { value: undefined },
  }
  expect(formData(fields)).toEqual({
    title: 'Une fiche',
    themes: ['sante'],
    blocks: [{ blockType: 'imported', text: 'Des mots.' }],
  })
})
