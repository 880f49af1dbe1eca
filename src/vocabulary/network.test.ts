import { expect, it } from 'vitest'
import taxonomies from '@/field/taxonomies.json'
import { missionKinds, positions, reportReasons, technicalLevels } from './network'
import { care, fees, services, support, waysIn, welcomed } from './place'
import { equipment, stages, topics, workshopFormats, workshopLevels } from './workshop'

const { workshop, place, volunteer, person, resource } = taxonomies

it.each([
  ['topics', topics, workshop.topics],
  ['stages', stages, Object.keys(workshop.journeyStages)],
  ['levels', workshopLevels, workshop.levels],
  ['formats', workshopFormats, workshop.formats],
  ['equipment', equipment, workshop.equipment],
  ['services', services, place.services],
  ['publics', welcomed, place.publics_specifiquement_adresses],
  ['care', care, place.prise_en_charge_specifique],
  ['fees', fees, place.frais_a_charge],
  ['ways in', waysIn, place.modalites_acces],
  ['support', support, place.modalites_accompagnement],
  ['missions', missionKinds, Object.keys(volunteer.missions)],
  ['positions', positions, person.roles],
  ['reasons for a report', reportReasons, resource.reportReasons],
])('should carry the labels of the field to the letter: %s', (_, ours, theirs) => {
  expect(Object.values(ours)).toEqual(theirs)
})

it('should know every technical level that a mission asks for', () => {
  expect(Object.values(technicalLevels).sort()).toEqual(
    [...new Set(Object.values(volunteer.missions))].sort(),
  )
})
