import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { memoryOffice, type MemoryMunicipality } from '../../app/office-desk.specimen.ts'
import { err, ok } from '../../base/result.ts'
import { readDanishWords } from '../../files/danish-words.ts'
import { readPackage, writePackage } from '../../files/package/package-file.ts'
import { proposeAnonymous } from '../../stages/13-learning/publish/propose-anonymous.ts'
import { packageErrorWords } from '../../files/package/package-words.ts'
import { type PlainDate, plainDate } from '../../base/date.ts'
import type { Colleague, Office } from '../../app/office-desk.ts'
import type { MunicipalityCode, OfficialId } from '../../stages/00-case/case-id.ts'
import type { Grant } from '../../stages/00-case/grant.ts'
import type { Role } from '../../stages/00-case/role.ts'
import { composedText } from '../../stages/07-letter/compose/composed-text.ts'
import { multipartForm } from '../multipart.specimen.ts'
import { createServer } from '../server.ts'
import { serverDeps } from '../server.specimen.ts'
import type { ServerDeps } from '../site.ts'
import type { NationalFigures, OfficeDeps, Sessions, SessionUser } from './office-deps.ts'

let words: ReturnType<typeof readDanishWords> | undefined

export const HERE = '0999' as MunicipalityCode
export const THERE = '0998' as MunicipalityCode

export function aUser(
  id: string,
  role: Role,
  change: Partial<SessionUser> & { readonly constraints?: Grant['constraints'] } = {},
): SessionUser {
  const municipality = change.municipality ?? HERE
  const { constraints = [], ...rest } = change
  return {
    id,
    name: id,
    municipality,
    municipalityName: 'Fjordkøbing Kommune',
    grants: [{ municipality, role, constraints }],
    role,
    team: 'Voksenteamet',
    isDemo: true,
    ...rest,
  }
}

/** Whoever works with cases there is known there. */
const colleaguesOf = (code: string, users: readonly SessionUser[]): readonly Colleague[] =>
  users
    .filter(({ municipality, party }) => municipality === code && party === undefined)
    .map(({ id, name, grants, team }) => ({ id: id as OfficialId, name, team, roles: grants.map(({ role }) => role) }))

export type Given = Pick<ServerDeps, 'onError' | 'onRefusedUpload'> &
  Partial<Pick<OfficeDeps, 'provider' | 'citizenProvider' | 'isSecure' | 'letters'>> & {
    readonly today?: PlainDate
    /** Stands between the pages and the office in memory. */
    readonly around?: (office: Office) => Office
    readonly aroundSessions?: (sessions: Sessions) => Sessions
  }

const LETTERS: OfficeDeps['letters'] = {
  pdf: (letter) => {
    const bytes = Buffer.from(composedText(letter))
    return ok({ bytes, hash: createHash('sha256').update(bytes).digest('hex') })
  },
  docx: async (letter) => Buffer.from(composedText(letter)),
}

/** The signed-in pages over an office in memory; the PDF is the letter's text. */
export async function officeServer(
  municipalities: Readonly<Record<string, MemoryMunicipality>>,
  users: readonly SessionUser[],
  national?: NationalFigures,
  {
    provider = null,
    citizenProvider = null,
    isSecure = false,
    letters = LETTERS,
    today = plainDate('2025-03-03'),
    around = (office) => office,
    aroundSessions = (sessions) => sessions,
    ...listeners
  }: Given = {},
) {
  const world = memoryOffice(
    Object.fromEntries(
      Object.entries(municipalities).map(([code, one]) => [code, { colleagues: colleaguesOf(code, users), ...one }]),
    ),
    (bytes) => createHash('sha256').update(bytes).digest('hex'),
  )
  const sessions = new Map<string, SessionUser>()
  let ids = 0
  const office: OfficeDeps = {
    office: around(world.office),
    sessions: aroundSessions({
      start: async (user) => {
        const token = `session-${sessions.size + 1}`
        sessions.set(token, user)
        return ok(token)
      },
      find: async (token) => ok(sessions.get(token)),
      end: async (token) => void sessions.delete(token),
    }),
    demo: users.map((user) => ({
      id: user.id,
      name: user.name,
      role: user.role,
      municipality: user.municipalityName,
      user,
    })),
    provider,
    citizenProvider,
    letters,
    packages: {
      write: (packed) => writePackage(packed, Buffer.from('sag')),
      read: async (bytes) => {
        const read = await readPackage(bytes)
        return read.ok ? read : err({ words: packageErrorWords(read.error) })
      },
    },
    proposeAnonymous: async (text) => proposeAnonymous(text, (words ??= readDanishWords())),
    nationalFigures: async () => national,
    newId: () => `id-${++ids}`,
    isSecure,
    cookieSecret: 'a secret of thirty-two letters at least',
  }
  const server = await createServer(serverDeps({ office, ...listeners, today: () => today }))
  return { server, world }
}

/** A browser that keeps cookies and reads the token off its pages. */
export function browserOf(server: FastifyInstance) {
  const jar = new Map<string, string>()
  let token = ''
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    body?: Readonly<Record<string, string | readonly string[]>>,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const form =
      body === undefined
        ? undefined
        : new URLSearchParams(
            Object.entries(body).flatMap(([name, value]): [string, string][] =>
              typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]),
            ),
          ).toString()
    const answer = await server.inject({
      method,
      url,
      headers: {
        cookie: cookie(),
        host: 'localhost',
        ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      ...(form === undefined ? {} : { payload: form }),
    })
    for (const { name, value } of answer.cookies as { name: string; value: string }[]) {
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    token = /name="_token" value="([^"]+)"/.exec(answer.body)?.[1] ?? token
    return answer
  }
  return {
    get: (url: string) => send('GET', url),
    /** What it holds, to be sent by hand. */
    cookies: cookie,
    /** With the token of the last page, as a form would. */
    post: (
      url: string,
      body: Readonly<Record<string, string | readonly string[]>>,
      headers?: Readonly<Record<string, string>>,
    ) => send('POST', url, { _token: token, ...body }, headers),
    /** A form with a file in it. */
    upload: (
      url: string,
      body: Readonly<Record<string, string>>,
      file?: { readonly name: string; readonly bytes: Uint8Array },
      headers: Readonly<Record<string, string>> = {},
    ) => {
      const form = multipartForm({ _token: token, ...body }, file)
      return server.inject({
        method: 'POST',
        url,
        payload: form.payload,
        headers: { cookie: cookie(), host: 'localhost', ...form.headers, ...headers },
      })
    },
    async signIn(id: string) {
      await send('POST', '/log-ind', { som: id })
      return send('GET', '/sager')
    },
  }
}
