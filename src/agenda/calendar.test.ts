import { describe, expect, it } from 'vitest'
import { type CalendarEntry, writeCalendar } from './calendar'

const now = new Date('2026-11-29T11:00:00Z')
const workshop: CalendarEntry = {
  id: 'sessions-12',
  title: 'Mon smartphone, premiers pas',
  times: { start: new Date('2026-12-03T13:00:00Z'), end: new Date('2026-12-03T15:00:00Z') },
  description: 'Gratuit.\nSur inscription; venir avec son téléphone.',
  location: 'Médiathèque, 1 place de l’Exemple, 42300 Roanne',
  url: 'https://exemple.fr/ateliers/smartphone-premiers-pas',
}
const write = (...entries: CalendarEntry[]) =>
  writeCalendar({ name: 'Passerelle', entries, now, language: 'fr' })
const linesOf = (text: string, property: string) =>
  text
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => line.startsWith(property))

describe('writeCalendar', () => {
  it('should write a feed that a calendar takes', () => {
    const text = write(workshop)
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
    expect(text.trim()).toMatch(/END:VCALENDAR$/)
    expect(linesOf(text, 'DTSTART')).toEqual(['DTSTART:20261203T130000Z'])
    expect(linesOf(text, 'SUMMARY')).toEqual(['SUMMARY:Mon smartphone\\, premiers pas'])
    expect(linesOf(text, 'DESCRIPTION')[0]).toContain('Gratuit.\\nSur inscription\\; venir')
    expect(linesOf(text, 'URL')[0]).toContain('https://exemple.fr/ateliers/smartphone-premiers-pas')
  })

  it('should keep the identity of each time from one reading to the next', () => {
    const uids = (text: string) => linesOf(text, 'UID')
    const later = writeCalendar({
      name: 'A',
      entries: [workshop],
      now: new Date('2026-12-01'),
      language: 'fr',
    })
    expect(uids(write(workshop))).toEqual(['UID:sessions-12-202612031300@passerelle'])
    expect(uids(later)).toEqual(uids(write(workshop)))
  })

  it('should leave out what is over', () => {
    const times = { start: new Date('2026-11-01T10:00:00Z'), end: new Date('2026-11-01T11:00:00Z') }
    expect(linesOf(write({ ...workshop, times }), 'BEGIN:VEVENT')).toEqual([])
  })

  it('should write each time of a series, at the same hour on the clock', () => {
    const times = {
      start: new Date('2027-03-19T08:00:00Z'),
      end: new Date('2027-03-19T09:00:00Z'),
      weeklyUntil: '2027-04-02',
    }
    const starts = linesOf(write({ ...workshop, times }), 'DTSTART')
    expect(starts).toEqual([
      'DTSTART:20270319T080000Z',
      'DTSTART:20270326T080000Z',
      'DTSTART:20270402T070000Z',
    ])
  })

  it('should let no title begin a line of its own', () => {
    const text = write({ ...workshop, title: 'Un titre\r\nATTENDEE:mailto:x@exemple.fr' })
    expect(linesOf(text, 'ATTENDEE')).toEqual([])
  })
})
