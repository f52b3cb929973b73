import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Lang, Words } from '../../base/words.ts'
import type { Frame } from '../../web/layout.ts'
import { pathTo } from '../../web/paths.ts'
import { type SignInDoor, signInPage } from '../../web/office/sign-in-page.ts'
import { sendPage } from '../send-page.ts'
import { first, valuesOf } from './form-body.ts'
import { homeOf, type IdentityProvider, isCitizen, type SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'
import { BACK, CITIZENS_BACK } from './openid.ts'
import { endSession, setSession } from './session-cookie.ts'

const LANGS: readonly Lang[] = ['da', 'en']
/** Where the browser wanted to go, and what the provider must give back; signed, and gone in ten minutes. */
const NEXT = 'holdbar-videre'

export function addSignInRoutes(server: FastifyInstance, site: OfficeSite): void {
  const short = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: site.isSecure,
    signed: true,
    maxAge: 600,
  } as const
  // What each must give back lies in a cookie of its own, and each comes back to an address of its own.
  const doors: readonly Door[] = [
    {
      door: site.citizenProvider === null ? 'alle' : 'medarbejder',
      path: 'udbyder',
      back: BACK,
      state: 'holdbar-udbyder',
      provider: site.provider,
    },
    {
      door: 'borger',
      path: 'borger',
      back: CITIZENS_BACK,
      state: 'holdbar-udbyder-borger',
      provider: site.citizenProvider,
    },
  ]
  const show = (lang: Lang, reply: FastifyReply, problem?: Words) => {
    const frame: Frame = { lang, assets: site.assets, version: site.version, hasCases: true }
    return sendPage(
      reply,
      signInPage(frame, {
        demo: site.demo,
        doors: doors.flatMap(({ door, provider }) => (provider === null ? [] : [door])),
        ...(problem === undefined ? {} : { problem }),
      }),
    )
  }
  const enter = async (lang: Lang, request: FastifyRequest, reply: FastifyReply, user: SessionUser) => {
    const started = await site.sessions.start(user)
    if (!started.ok) return show(lang, reply.status(503), started.error.words)
    await setSession(site, request, reply, { token: started.value, user })
    const wanted = request.unsignCookie(request.cookies[NEXT] ?? '').value ?? ''
    reply.clearCookie(NEXT, { path: '/' })
    const pages = isCitizen(user) ? CITIZEN_PAGES : OFFICE_PAGES
    return reply.redirect(isWithin(pages, wanted) ? wanted : pathTo(homeOf(user), lang), 303)
  }

  for (const lang of LANGS) {
    const path = pathTo('/log-ind', lang)
    server.get<{ Querystring: { videre?: string } }>(path, (request, reply) => {
      const { videre } = request.query
      if (typeof videre === 'string' && (isWithin(OFFICE_PAGES, videre) || isWithin(CITIZEN_PAGES, videre)))
        reply.setCookie(NEXT, videre, short)
      return show(lang, reply)
    })
    server.post(path, async (request, reply) => {
      const chosen = site.demo.find(({ id }) => id === first(valuesOf(request.body), 'som'))
      if (chosen === undefined) return show(lang, reply.status(422), UNKNOWN)
      return enter(lang, request, reply, chosen.user)
    })
    for (const { path: own, state, provider } of doors)
      server.post(`${path}/${own}`, async (_, reply) => {
        if (provider === null) return show(lang, reply.status(404))
        const begun = await provider.begin()
        if (!begun.ok) return show(lang, reply.status(503), begun.error.words)
        return reply.setCookie(state, begun.value.state, short).redirect(begun.value.url, 303)
      })
    server.post(pathTo('/log-ud', lang), { preHandler: server.csrfProtection }, async (request, reply) => {
      await endSession(site, request, reply)
      return reply.redirect(path, 303)
    })
  }
  // A provider knows one address to come back to.
  for (const { back, state: cookie, provider } of doors)
    server.get(back, async (request, reply) => {
      const state = request.unsignCookie(request.cookies[cookie] ?? '').value
      reply.clearCookie(cookie, { path: '/' })
      if (provider === null || state === null) return show('da', reply.status(400), STALE)
      const user = await provider.finish({ url: request.url, state })
      if (!user.ok) return show('da', reply.status(403), user.error.words)
      return enter('da', request, reply, user.value)
    })
}

/** A way in, and the provider of identity behind it. */
interface Door {
  readonly door: SignInDoor
  readonly path: string
  readonly back: string
  readonly state: string
  readonly provider: IdentityProvider | null
}

/** Only to our own pages, never to another site. */
const isWithin = (pages: RegExp, path: string): boolean => !path.includes('..') && pages.test(path)
const OFFICE_PAGES = /^\/(?:en\/)?(?:sager|soeg|opsaetning|tal)(?:[/?][\w/?=&%.-]*)?$/
const CITIZEN_PAGES = /^\/(?:en\/)?min-sag(?:[/?][\w/?=&%.-]*)?$/

const UNKNOWN: Words = { da: 'Vælg en af personerne på listen.', en: 'Choose one of the people on the list.' }
const STALE: Words = {
  da: 'Login tog for lang tid eller blev begyndt i et andet vindue. Prøv igen.',
  en: 'Signing in took too long or was begun in another window. Try again.',
}
