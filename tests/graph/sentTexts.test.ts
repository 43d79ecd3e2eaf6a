import { expect, it } from 'vitest'
import { cypherUnits } from '../support/cypherUnits.ts'
import { formattedCypher } from '../support/formattedCypher.ts'

const units = await cypherUnits()

it.each([
  'eventsOfActor.unfiltered.descending',
  'eventsOfActor.descending',
  'eventsByAnchor.ascending',
  'statementsByAnchor.ascending',
  'claimsByEvents',
  'participantsByEvents.ascending',
  'neighboursByEvents',
  'brokersBetween',
  'pathsUpToThree',
  'projectTies.INVOLVED_IN',
])('%s is sent as the review has read it', async (name) => {
  const unit = units.find((each) => each.name === name)
  await expect(formattedCypher(unit?.text ?? '')).toMatchFileSnapshot(`sentTexts/${name}.cypher`)
})
