import type { Reader } from '../reader'
import { ownBody } from '../text/body'
import { settle } from '../text/settle'
import { abbreviations } from './abbreviations'
import { documents } from './codes/documents'
import { projects } from './codes/projects'
import { dates } from './dates'
import { figures } from './figures'
import { linkDates } from './link/dates'
import { linkDocuments } from './link/documents'
import { linkPeople } from './link/people'
import { linkProjects } from './link/projects'
import { people } from './people'

/** Reads Vietnamese articles. Documents and projects outrank dates, dates outrank figures; people stand apart. */
export const vietnamese: Reader = {
  language: 'vie',
  read(given, context) {
    const body = ownBody(given)
    const [codes, schemes, days, quantities] = settle(body, [
      [...documents.find(body, context)],
      [...projects.find(body, context)],
      [...dates.find(body, context)],
      [...figures.find(body, context)],
    ])
    const page = { body, context, documents: codes }
    const { date, dates: mentions } = linkDates(days, page)
    return {
      date,
      dates: mentions,
      attendees: linkPeople([...people.find(body, context)], page),
      projectCodes: linkProjects(schemes, page),
      documents: linkDocuments(codes, { body, dates: mentions }),
      figures: quantities,
      abbreviations: abbreviations(body),
    }
  },
}
