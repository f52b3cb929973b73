import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import type { FastifyInstance } from 'fastify'
import { addCitizen } from '../citizen/citizen.ts'
import { sendTrouble } from '../error-pages.ts'
import type { Site } from '../site.ts'
import { addAccessRoutes } from './access-routes.ts'
import { addActRoutes } from './act-routes.ts'
import { addDraftRoutes } from './draft-routes.ts'
import { addCaseRoutes } from './case-routes.ts'
import { addFigureRoutes } from './figure-routes.ts'
import { addLearningRoutes } from './learning-routes.ts'
import { valuesOf } from './form-body.ts'
import { addDelayRoutes } from './delay-routes.ts'
import { addDocumentRoutes } from './document-routes.ts'
import { addFogedsagRoutes } from './fogedsag-routes.ts'
import { FORM_COOKIE } from './form-secret.ts'
import { isForeignForm } from './foreign-form.ts'
import { addLetterRoutes } from './letter-routes.ts'
import { addPaperRoutes } from './paper-routes.ts'
import { keepChecks } from './kept-check.ts'
import type { OfficeDeps } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import { addNewCaseRoutes } from './new-case-routes.ts'
import { addPackageRoutes } from './package-routes.ts'
import { tellRefusedUpload } from './refused-upload.ts'
import { addPersonRoutes } from './person-routes.ts'
import { addPublishRoutes } from './publish-routes.ts'
import { addPublishedRoutes } from './published-routes.ts'
import { addSelfCheckRoutes } from './self-check-routes.ts'
import { cookieOf } from './session-cookie.ts'
import { addSetupRoutes } from './setup-routes.ts'
import { addBoardLetterRoutes } from './board-letter-routes.ts'
import { addOtherLetterRoutes } from './other-letter-routes.ts'
import { addSignInRoutes } from './sign-in-routes.ts'
import { addWorkRoutes } from './work-routes.ts'

/** A form holds a case's worth of text at most; more is no form of ours. */
const LARGEST_FORM = 1_000_000
/** Two lists' worth of cases. */
const KEPT_CHECKS = 300

/** The signed-in pages. In a room of their own, so that the open pages need neither cookie nor database. */
export async function addOffice(server: FastifyInstance, site: Site, deps: OfficeDeps): Promise<void> {
  const officeSite: OfficeSite = { ...site, ...deps, checkCase: keepChecks(KEPT_CHECKS) }
  await server.register(async (room) => {
    await room.register(cookie, { secret: deps.cookieSecret })
    await room.register(formbody, { bodyLimit: LARGEST_FORM })
    await room.register(csrf, {
      sessionPlugin: '@fastify/cookie',
      cookieKey: FORM_COOKIE,
      cookieOpts: cookieOf(deps),
      getToken: ({ body }) => valuesOf(body)['_token']?.[0],
    })
    // Before anything is looked at. A link from another site, and the way back from a provider of identity, are no forms.
    room.addHook('onRequest', async (request, reply) => {
      if (request.method === 'POST' && isForeignForm(request.headers))
        return sendTrouble(site, request, reply, 'stale-form')
      return
    })
    room.addHook('onSend', async (request, reply, payload) => {
      tellRefusedUpload(site, request, reply)
      // What is asked by someone who is signed in is for them, and stays nowhere on the way.
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
      return payload
    })
    addSignInRoutes(room, officeSite)
    addWorkRoutes(room, officeSite)
    addNewCaseRoutes(room, officeSite)
    addCaseRoutes(room, officeSite)
    addPersonRoutes(room, officeSite)
    addActRoutes(room, officeSite)
    addDraftRoutes(room, officeSite)
    addLetterRoutes(room, officeSite)
    addPaperRoutes(room, officeSite)
    addDocumentRoutes(room, officeSite)
    addPackageRoutes(room, officeSite)
    addSetupRoutes(room, officeSite)
    addAccessRoutes(room, officeSite)
    addFigureRoutes(room, officeSite)
    addLearningRoutes(room, officeSite)
    addSelfCheckRoutes(room, officeSite)
    addPublishRoutes(room, officeSite)
    addPublishedRoutes(room, officeSite)
    addOtherLetterRoutes(room, officeSite)
    addCitizen(room, officeSite)
    addBoardLetterRoutes(room, officeSite)
    addFogedsagRoutes(room, officeSite)
    addDelayRoutes(room, officeSite)
  })
}
