import { z } from 'zod'
import { visibilities } from '@/src/visibility/visibility'
import {
  charterAudiences,
  eventKinds,
  guideAudiences,
  organisationKinds,
  sessionKinds,
  skillLevels,
} from '@/src/vocabulary/kinds'
import { missionKinds, positions, technicalLevels } from '@/src/vocabulary/network'
import { care, fees, services, support, waysIn } from '@/src/vocabulary/place'
import { audiences } from '@/src/vocabulary/resource'
import { equipment, stages, topics, workshopLevels } from '@/src/vocabulary/workshop'
import { keyIn, keysIn } from '../key-in'

const text = z.string().min(1)
const texts = z.array(text).default([])
const clock = z.string().regex(/^\d\d:\d\d$/)
const named = { slug: text, name: text }
const titled = { slug: text, title: text, summary: text }
const town = { commune: text, postcode: z.string().regex(/^\d{5}$/) }

const skills = z.strictObject({ ...named, parent: text.optional() })

const organisations = z.strictObject({
  ...named,
  ...town,
  kind: z.enum(organisationKinds),
  summary: text,
  website: z.url().optional(),
  material: texts,
})

const places = z.strictObject({
  ...named,
  ...town,
  organisation: text,
  address: text,
  insee: text,
  latitude: z.number(),
  longitude: z.number(),
  phone: text,
  services: keysIn(services),
  support: keysIn(support),
  access: keysIn(waysIn),
  fees: keysIn(fees),
  care: keysIn(care),
  hours: text,
  itinerant: z.boolean().default(false),
  passNumerique: z.boolean(),
})

const people = z.strictObject({
  ...named,
  role: keyIn(positions),
  organisation: text,
  consent: z.boolean(),
  visibility: z.enum(visibilities).default('network'),
  skills: z.array(z.tuple([text, z.enum(skillLevels)])),
  topics: keysIn(topics),
  action: text,
  email: z.email(),
  phone: text,
})

const workshops = z.strictObject({
  ...titled,
  topic: keyIn(topics),
  level: keyIn(workshopLevels),
  stage: keyIn(stages),
  minutes: z.number(),
  audience: keysIn(audiences),
  equipment: keysIn(equipment),
  objectives: texts,
  steps: texts,
  prerequisites: text,
})

const sessions = z.strictObject({
  kind: z.enum(sessionKinds),
  workshop: text.optional(),
  title: text.optional(),
  place: text,
  inDays: z.number().int().optional(),
  weekday: z.enum(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']).optional(),
  weeks: z.number().int().optional(),
  at: clock,
  minutes: z.number(),
  seats: z.number().optional(),
  price: text,
  passNumerique: z.boolean(),
  animators: texts,
  coAnimators: texts,
  topics: keysIn(topics),
  howToJoin: text,
})

const events = z.strictObject({
  ...titled,
  kind: z.enum(eventKinds),
  inDays: z.number().int(),
  at: clock,
  minutes: z.number(),
  place: text.optional(),
  report: text.optional(),
})

const step = z.strictObject({
  title: text,
  minutes: z.number(),
  text,
  check: text,
  charter: text.optional(),
  resources: texts,
})
const guides = z.strictObject({ ...titled, audience: z.enum(guideAudiences), steps: z.array(step) })

const point = z.strictObject({ promise: text, why: text })
const charters = z.strictObject({
  ...titled,
  audience: z.enum(charterAudiences),
  version: text,
  points: z.array(point),
})

const missions = z.strictObject({
  ...titled,
  kind: keyIn(missionKinds),
  level: keyIn(technicalLevels),
  organisation: text,
  referent: text,
})

const glossary = z.strictObject({ term: text, expansion: text.optional(), synonyms: texts })

/** The shape of each file of `samples/network`, and what it becomes: labels of the field turned into keys. */
export const sampleShapes = {
  skills,
  organisations,
  places,
  people,
  workshops,
  sessions,
  events,
  guides,
  charters,
  missions,
  glossary,
}
