import type { Reader } from '../reader'
import { ownBody } from '../text/body'
import { settle } from '../text/settle'
import { documents } from './codes/documents'
import { projects } from './codes/projects'
import { dates } from './dates'
import { figures } from './figures'
import { linkDocuments, linkProjects } from './link/codes'
import { linkDates } from './link/dates'
import { linkPeople } from './link/people'
import { people } from './people'
import { joinSentences } from './sentences'

/** Reads English editions of Vietnamese portals and newspapers: the same fields in the same order of precedence. */
export const english: Reader = {
  language: 'eng',
  read(given, context) {
    const own = ownBody(given)
    const body = { ...own, sentences: joinSentences(own) }
    const [codes, schemes, days, quantities] = settle(body, [
      [...documents.find(body, context)],
      [...projects.find(body, context)],
      [...dates.find(body, context)],
      [...figures.find(body, context)],
    ])
    const { date, dates: placed } = linkDates(days, body, context)
    return {
      date,
      dates: placed,
      attendees: linkPeople([...people.find(body, context)], date !== null),
      projectCodes: linkProjects(schemes),
      documents: linkDocuments(codes, body),
      figures: quantities,
      abbreviations: [],
    }
  },
}
