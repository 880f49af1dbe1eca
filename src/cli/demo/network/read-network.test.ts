import { expect, it } from 'vitest'
import { readSamples } from '../samples'
import { readNetwork } from './read-network'
import { sessionSlug } from './seed-offer'

const network = readNetwork()
const slugs = (records: { slug: string }[]) => records.map(({ slug }) => slug)

it('should hold what a network needs to be tried', () => {
  const kinds = network.sessions.map(({ kind }) => kind)
  expect(network.workshops).toHaveLength(15)
  expect(network.places).toHaveLength(12)
  expect(network.organisations).toHaveLength(8)
  expect(network.people).toHaveLength(10)
  expect(network.missions).toHaveLength(7)
  expect(network.glossary).toHaveLength(100)
  expect(new Set(kinds)).toEqual(new Set(['workshop', 'drop-in', 'appointment', 'mobile']))
  expect(new Set(network.guides.map(({ audience }) => audience))).toEqual(
    new Set(['volunteer', 'host', 'mediator', 'employer']),
  )
})

it('should give every workshop a coming session', () => {
  const offered = network.sessions.filter(({ inDays = 0 }) => inDays > 0).map(({ workshop }) => workshop)
  expect(slugs(network.workshops).filter((slug) => !offered.includes(slug))).toEqual([])
})

it('should know every session again by a slug of its own', () => {
  expect(new Set(network.sessions.map(sessionSlug)).size).toBe(network.sessions.length)
})

it('should say of every person and structure that it is an example', () => {
  expect(network.people.every(({ name }) => name.includes('fictive'))).toBe(true)
  expect([...network.places, ...network.organisations].every(({ name }) => name.includes('exemple'))).toBe(
    true,
  )
})

it('should only name records that exist', () => {
  const samples = readSamples().map(({ origin }) => origin.path.replace(/^.*\/|\.md$/g, ''))
  const read = network.guides.flatMap(({ steps }) => steps.flatMap(({ resources }) => resources))
  expect(read.filter((slug) => !samples.includes(slug))).toEqual([])
  expect(network.missions.filter(({ referent }) => !slugs(network.people).includes(referent))).toEqual([])
})
