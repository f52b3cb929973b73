import type { FastifyInstance } from 'fastify'
import type { OfficeSite } from '../office/office-site.ts'
import { addApplying } from './apply-routes.ts'
import { addCitizenActs } from './citizen-acts.ts'
import { addCitizenMail } from './citizen-mail.ts'
import { addCitizenPaper } from './citizen-paper.ts'
import { addCitizenPapers } from './citizen-papers.ts'
import { addCitizenPages } from './citizen-pages.ts'

/** The citizen’s own pages, `/min-sag`. */
export function addCitizen(server: FastifyInstance, site: OfficeSite): void {
  addCitizenPages(server, site)
  addCitizenActs(server, site)
  addApplying(server, site)
  addCitizenPaper(server, site)
  addCitizenPapers(server, site)
  addCitizenMail(server, site)
}
