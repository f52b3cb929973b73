import type { FastifyInstance } from 'fastify'
import { isSame } from '../../base/same.ts'
import type { Lang } from '../../base/words.ts'
import type { Role } from '../../stages/00-case/role.ts'
import { pathTo } from '../../web/paths.ts'
import { readSetupForm, setupPage, setupValues } from '../../web/office/setup-page.ts'
import { sendPage } from '../send-page.ts'
import { first, valuesOf } from './form-body.ts'
import type { OfficeSite } from './office-site.ts'
import { atDesk } from './at-desk.ts'
import { signedInAs } from './signed-in.ts'

const LANGS: readonly Lang[] = ['da', 'en']
/** Who may say how the municipality works. */
const MAY: readonly Role[] = ['administrator', 'leder']

export function addSetupRoutes(server: FastifyInstance, site: OfficeSite): void {
  for (const lang of LANGS) {
    const path = pathTo('/opsaetning', lang)
    server.get<{ Querystring: { gemt?: string } }>(path, async (request, reply) => {
      const who = await signedInAs(MAY, site, lang, request, reply)
      if (who === undefined) return reply
      return atDesk(site, who.user, request, reply, async (desk) => {
        const kept = await desk.findSetup(site.today())
        return sendPage(
          reply,
          setupPage(who.frame, {
            values: setupValues(kept?.value),
            errors: [],
            version: kept?.version ?? 0,
            isSaved: request.query.gemt === 'ja',
          }),
        )
      })
    })
    server.post(path, { preHandler: server.csrfProtection }, async (request, reply) => {
      const who = await signedInAs(MAY, site, lang, request, reply)
      if (who === undefined) return reply
      const values = valuesOf(request.body)
      const version = Number(first(values, '_version')) || 0
      const read = readSetupForm(values)
      if (!read.ok)
        return sendPage(
          reply.status(422),
          setupPage(who.frame, { values, errors: read.error, version, isSaved: false }),
        )
      return atDesk(site, who.user, request, reply, async (desk) => {
        const isSaved = await desk.saveSetup({
          value: read.value,
          validFrom: site.today(),
          user: who.user.id,
          role: who.user.role,
          expectedVersion: version,
        })
        if (isSaved) return reply.redirect(`${path}?gemt=ja`, 303)
        const kept = await desk.findSetup(site.today())
        // The second of two clicks.
        if (isSame(kept?.value, read.value)) return reply.redirect(`${path}?gemt=ja`, 303)
        return sendPage(
          reply.status(409),
          setupPage(who.frame, {
            values,
            errors: [{ field: 'kommune', words: MEANWHILE }],
            version: kept?.version ?? 0,
            isSaved: false,
          }),
        )
      })
    })
  }
}

const MEANWHILE = {
  da: 'En anden har ændret opsætningen imens. Dine ændringer står stadig her; se efter, og gem igen.',
  en: 'Someone else changed the set-up meanwhile. Your changes still stand here; look, and save again.',
}
