import { describe, expect, test } from 'vitest'
import { ACT_FORMS } from '../../src/web/act/act-forms.ts'
import { CITIZEN_FORMS } from '../../src/web/citizen/citizen-forms.ts'
import {
  caseNo,
  differences,
  everyForm,
  FJORD,
  idsIn,
  NABO,
  type Place,
  SENT_OTHERWISE,
  TODAY,
  STYRELSEN,
  toSend,
  type Way,
} from './every-form.ts'
import { OTHER_LETTERS } from '../../src/server/office/other-letter.ts'
import { routesOf } from '../../src/server/routes.specimen.ts'

const act = (path: string, no = 1, om?: string, more: Partial<Way> = {}): Way => {
  const at = `/sager/${caseNo(no)}/goer/${path}${om === undefined ? '' : `?om=${om}`}`
  return { user: 'mette.lund', page: at, action: at, ...more }
}
const mine = (path: string, no = 1, om?: string): Way => {
  const at = `/min-sag/${caseNo(no)}/goer/${path}${om === undefined ? '' : `?om=${om}`}`
  return { user: `borger-${no}`, page: at, action: at }
}
const letter = (kind: string, no: number, om: string, more: Partial<Way> = {}, query = ''): Way => {
  const at = `/sager/${caseNo(no)}/brevet/${kind}/${om}`
  return { user: 'mette.lund', page: `${at}${query}`, action: at, ...more }
}
const alone = (user: string, at: string, more: Partial<Way> = {}): Way => ({ user, page: at, action: at, ...more })

const DOCTOR = '?modtager=Anna'
const SAYS_MAIL = { body: { mail: 'karla@eksempel.dk', trin: 'bekraeft' } }
const ACT_WAYS: Readonly<Record<string, Way>> = {
  'aktindsigt-forsinket': act('aktindsigt-forsinket', 12, 'vagn-aktindsigt', { body: { ventes: '2025-04-01' } }),
  'aktindsigt-svar': act('aktindsigt-svar', 12, 'vagn-aktindsigt', { body: { svar: 'givet' } }),
  'trukket-tilbage': act('trukket-tilbage', 1),
  'trukket-spoerg': act('trukket-spoerg', 7, 'emil-tilbage'),
  'trukket-svar': act('trukket-svar', 7, 'emil-tilbage', { first: [act('trukket-spoerg', 7, 'emil-tilbage')] }),
  'trukket-fortrudt': act('trukket-fortrudt', 7, 'emil-tilbage'),
  'trukket-bekraeft': act('trukket-bekraeft', 7, 'emil-tilbage', { body: { behov: 'emil-morgen' } }),
  'samtykke-tilbage': act('samtykke-tilbage', 3, 'kirsten-samtykke'),
  'part-aendret': act('part-aendret', 12, 'vagn-soester'),
  ansoegning: act('ansoegning', 1, undefined, { body: { frist: '10', bestemmelser: '§ 85' } }),
  kvittering: act('kvittering', 1, 'asger-ansoegning'),
  forsinkelse: act('forsinkelse', 1, 'asger-ansoegning'),
  'anden-hjaelp': act('anden-hjaelp', 1, 'asger-ansoegning'),
  udsat: act('udsat', 1, 'asger-ansoegning'),
  'uenighed-afklaret': act('uenighed-afklaret', 5, 'rasmus-uenighed'),
  'gennemgang-fulgt-op': act('gennemgang-fulgt-op', 7, 'emil-gennemgang'),
  rykker: act('rykker', 5, 'rasmus-spoergsmaal-laege'),
  svar: act('svar', 5, 'rasmus-spoergsmaal-laege'),
  'spoergsmaal-lukket': act('spoergsmaal-lukket', 5, 'rasmus-spoergsmaal-laege'),
  personkreds: act('personkreds', 1, 'asger-struktur'),
  anvisning: act('anvisning', 24, 'bo-anv-laege'),
  vurdering: act('vurdering', 1, 'asger-struktur'),
  nok: act('nok', 1, 'asger-struktur'),
  hoeringssvar: act('hoeringssvar', 7, 'emil-hoering'),
  'hoering-brugt': act('hoering-brugt', 7, 'emil-hoering'),
  sparring: act('sparring', 1, undefined, { user: 'hanne.krogh' }),
  'sparring-fulgt-op': act('sparring-fulgt-op', 1, 'ny-sparring', {
    first: [act('sparring', 1, undefined, { user: 'hanne.krogh', body: { id: 'ny-sparring' } })],
  }),
  hidtil: act('hidtil', 1, 'asger-struktur'),
  samarbejde: act('samarbejde', 1, undefined, { body: { aarsag: 'Borgeren sover om dagen.' } }),
  foreslaa: act('foreslaa', 9),
  'tag-tilbage': act('tag-tilbage', 9, undefined, { first: [act('foreslaa', 9)] }),
  'doedsfald-fejl': act('doedsfald-fejl', 1, undefined, { first: [act('doedsfald', 1)] }),
  'efter-doedsfald': act('efter-doedsfald', 1, undefined, { first: [act('doedsfald', 1)] }),
  genaabn: act('genaabn', 1, undefined, { first: [act('afslut', 1, undefined, { body: { hvorfor: 'flyttet' } })] }),
  godkend: act('godkend', 3, undefined, { user: 'hanne.krogh' }),
  'afgoer-behov': act('afgoer-behov', 1, 'asger-struktur'),
  'kommet-frem': act('kommet-frem', 7, 'emil-brev-hoering'),
  'ny-runde': act('ny-runde', 11),
  'klage-modtaget': act('klage-modtaget', 11),
  'klage-godkendt': act('klage-godkendt', 17, 'lis-klage'),
  'klage-bekraeftet': act('klage-bekraeftet', 16, 'ellen-klage'),
  'klage-trukket': act('klage-trukket', 16, 'ellen-klage'),
  'klage-fastholdt': act('klage-fastholdt', 20, 'kaj-klage'),
  'genvurdering-begynd': act('genvurdering-begynd', 17, 'lis-klage'),
  'genvurder-behov': act('genvurder-behov', 19, 'mona-mad'),
  'genvurdering-forsinket': act('genvurdering-forsinket', 19, 'mona-genvurdering'),
  akter: act('akter', 16),
  'send-til-ankestyrelsen': act('send-til-ankestyrelsen', 18, undefined, { first: [act('akter', 18)] }),
  'ankestyrelsen-modtaget': act('ankestyrelsen-modtaget', 16),
  'ankestyrelsen-spoerger': act('ankestyrelsen-spoerger', 16),
  'ankestyrelsen-besvaret': act('ankestyrelsen-besvaret', 31, `${caseNo(31)}-anmodning`, { user: 'signe.dahl' }),
  'ankestyrelsen-kontakt': act('ankestyrelsen-kontakt', 16),
  udfald: act('udfald', 16),
  'udfald-udkast': act('udfald-udkast', 16, undefined, { user: 'karen.ibsen' }),
  'udfald-send-tilbage': act('udfald-send-tilbage', 22, undefined, { user: 'lise.damgaard' }),
  'egen-drift': act('egen-drift', 21, undefined, { user: 'karen.ibsen' }),
  fulgt: act('fulgt', 26),
  fogedsag: act('fogedsag', 26),
}
const MY_WAYS: Readonly<Record<string, Way>> = {
  'fortryd-fuldmagt': mine('fortryd-fuldmagt', 12, 'vagn-soester'),
  'fortryd-samtykke': mine('fortryd-samtykke', 12, 'vagn-samtykke'),
  'traek-ansoegning': { ...mine('traek-ansoegning'), body: { hvad: 'noget', behov: 'asger-struktur' } },
  'fortryd-tilbage': mine('fortryd-tilbage', 7, 'emil-tilbage'),
  'svar-tilbage': { ...mine('svar-tilbage', 7, 'emil-tilbage'), first: [act('trukket-spoerg', 7, 'emil-tilbage')] },
  hoeringssvar: mine('hoeringssvar', 7, 'emil-hoering'),
  klag: mine('klag', 12),
  'klag-mundtligt': mine('klag-mundtligt', 12),
  'godkend-klage': mine('godkend-klage', 17, 'lis-klage'),
  'traek-klage': mine('traek-klage', 17, 'lis-klage'),
  'fasthold-klage': mine('fasthold-klage', 20, 'kaj-klage'),
}
const LETTER_WAYS: Readonly<Record<(typeof OTHER_LETTERS)[number], Way>> = {
  hoering: letter('hoering', 7, 'ny-hoering', {
    first: [act('partshoering', 7, undefined, { body: { id: 'ny-hoering' } })],
  }),
  spoergsmaal: letter('spoergsmaal', 5, 'rasmus-spoergsmaal-laege', {}, DOCTOR),
  rykker: letter('rykker', 5, 'rasmus-spoergsmaal-laege', {}, DOCTOR),
  kvittering: letter('kvittering', 1, 'ny-ansoegning', {
    first: [act('ansoegning', 1, undefined, { body: { id: 'ny-ansoegning', frist: '10', bestemmelser: '§ 85' } })],
  }),
  klagekvittering: letter('klagekvittering', 17, 'lis-klage'),
  genvurdering: letter('genvurdering', 19, 'mona-genvurdering', {
    first: ['mona-mad', 'mona-penge'].map((om) =>
      act('genvurder-behov', 19, om, { body: { udfald: 'fastholdt', 'argument-1': 'Nej.', 'modsvar-1': 'Jo.' } }),
    ),
  }),
  aktindsigt: letter('aktindsigt', 12, 'vagn-aktindsigt', {
    first: [act('aktindsigt-svar', 12, 'vagn-aktindsigt', { body: { svar: 'givet' } })],
  }),
  tilbagetraekning: letter('tilbagetraekning', 7, 'emil-tilbage', {
    first: [act('trukket-bekraeft', 7, 'emil-tilbage', { body: { behov: 'emil-morgen' } })],
  }),
}
const coded = (user: string, body: Readonly<Record<string, string>>): Way =>
  alone(user, '/tal/egenkontrol/proeve/1', { body })
const DRAWN = alone('hanne.krogh', '/tal/egenkontrol', {
  body: {
    titel: 'Marts',
    fra: '2024-01-01',
    til: TODAY,
    antal: '20',
    regel: 'tilfaeldigt',
    dobbelt: '100',
    froe: '7',
    _oensk: 'proeve',
  },
})
const PUBLISHED = alone('hanne.krogh', `/sager/${caseNo(25)}/offentliggoer`, {
  body: { _goer: 'godkend', laest: 'ja', fjern: '' },
})
const decided = [act('foreslaa', 9)]
const OTHER_WAYS: Readonly<Record<string, Way>> = {
  '/sager/ny': alone('mette.lund', '/sager/ny'),
  '/sager/:id/parter/:part': alone('mette.lund', `/sager/${caseNo(1)}/parter/asger-dahl`, {
    body: { cpr: '0102701234', adresse: 'Nyvej 3' },
  }),
  '/sager/:id/brev/send': {
    user: 'mette.lund',
    page: `/sager/${caseNo(9)}/brev`,
    action: `/sager/${caseNo(9)}/brev/send`,
    first: decided,
  },
  '/sager/:id/klage/underskriv': alone('lise.damgaard', `/sager/${caseNo(22)}/klage/underskriv`),
  '/sager/:id/klage/fogedsag/:slags': alone('karen.ibsen', `/sager/${caseNo(26)}/klage/fogedsag/henvendelse`, {
    isShownFirst: true,
  }),
  '/sager/:id/klage/forsinket/:om': alone('mette.lund', `/sager/${caseNo(19)}/klage/forsinket/mona-genvurdering`, {
    isShownFirst: true,
  }),
  '/sager/:id/offentliggoer': PUBLISHED,
  '/sager/:id/offentliggoer/traek-tilbage': {
    user: 'hanne.krogh',
    page: `/sager/${caseNo(25)}/offentliggoer`,
    action: `/sager/${caseNo(25)}/offentliggoer/traek-tilbage`,
    first: [PUBLISHED],
    body: { hvorfor: 'Den pegede på nogen.' },
  },
  '/tal/egenkontrol': DRAWN,
  '/tal/egenkontrol/:id/:nr': alone('nina', '/tal/egenkontrol/proeve/1', { first: [DRAWN] }),
  '/tal/egenkontrol/:id/:nr/afgoer': {
    user: 'ulla',
    page: '/tal/egenkontrol/proeve/1',
    action: '/tal/egenkontrol/proeve/1/afgoer',
    first: [
      DRAWN,
      coded('nina', { holder: 'nej', mangler: 'personkreds', kategori: 'D' }),
      coded('sofie.ravn', { holder: 'ja' }),
    ],
    body: { holder: 'ja', begrundelse: 'Brevet bedømmer hver aktivitet for sig.' },
  },
  '/opsaetning': alone('hanne.krogh', '/opsaetning'),
  '/min-sag/soeg': alone('borger-20', '/min-sag/soeg'),
  '/min-sag/besked': alone('borger-20', '/min-sag/besked', SAYS_MAIL),
}
/** Signing in and out write nothing of a case, the checking of a letter keeps nothing, a draft is nothing done. */
const NO_ACT = /^\/(?:tjek|log-ind|log-ud)|\/(?:proev\/|kladde\/)/
const { server } = await everyForm()
const WAYS: readonly (readonly [string, Way | undefined])[] = (await routesOf(server))
  .filter(({ method, url }) => method === 'POST' && !url.startsWith('/en') && !NO_ACT.test(url))
  .filter(({ url }) => !SENT_OTHERWISE.includes(url as (typeof SENT_OTHERWISE)[number]))
  .flatMap(({ url }): (readonly [string, Way | undefined])[] => {
    if (url === '/sager/:id/goer/:form') return ACT_FORMS.map(({ path }) => [path, ACT_WAYS[path] ?? act(path)])
    if (url === '/min-sag/:id/goer/:form')
      return CITIZEN_FORMS.map(({ path }) => [`min-sag: ${path}`, MY_WAYS[path] ?? mine(path)])
    if (url === '/sager/:id/brevet/:slags/:om')
      return OTHER_LETTERS.map((kind) => [`brevet: ${kind}`, LETTER_WAYS[kind]])
    return [[url, OTHER_WAYS[url]]]
  })
/** What is refused changes nothing, so that one house serves for all of it. */
const calm = await everyForm()
async function sent(name: string, way: Way | undefined, where: 'calm' | 'fresh') {
  const isCalm = where === 'calm' && way?.first === undefined
  const sending = way === undefined ? undefined : await toSend(way, isCalm ? calm : undefined)
  if (way === undefined || sending === undefined) throw new Error(`nobody knows how to send ${name}`)
  return { way, ...sending }
}

test('no form is left out', () => {
  expect(WAYS.length).toBeGreaterThan(ACT_FORMS.length + CITIZEN_FORMS.length + OTHER_LETTERS.length)
  expect(WAYS.filter(([, way]) => way === undefined)).toEqual([])
})

/** Of another case in the house, and of another house: a case, a need, a source, a person, a document, a complaint. */
const STRANGE = ['ellen-klage', 'vagn-borger', 'bo-anv-laege', caseNo(16), caseNo(31), `${caseNo(31)}-anmodning`]
const caseIn = (action: string): string | undefined => /^\/(?:min-sag|sager)\/([\w-]{36})/.exec(action)?.[1]
const houseOf = ({ user }: Way): string => {
  if (user.startsWith('signe')) return NABO
  return user.startsWith('karen') || user.startsWith('lise') ? STYRELSEN : FJORD
}
const isRefused = (status: number): boolean => status >= 400 && status < 500

describe.each(WAYS)('%s', (name, way) => {
  test('sent twice is one act and twice the same answer; a name of another’s, given anew, touches nothing of theirs', async () => {
    const { action, body, place, browser, way: known } = await sent(name, way, 'fresh')
    const before = await place.kept()
    const first = await browser.post(action, body)
    const after = await place.kept()
    const second = await browser.post(action, body)
    expect([first.statusCode, differences(before, after).length > 0]).toEqual([303, true])
    expect([second.statusCode, second.headers.location]).toEqual([303, first.headers.location])
    expect(differences(after, await place.kept())).toEqual([])

    if (body['id'] === undefined) return
    for (const strange of STRANGE) await browser.post(action, { ...body, id: strange, _oensk: `o-${strange}` })
    const own = `${houseOf(known)} ${caseIn(action)}`
    expect(differences(after, await place.kept()).filter((key) => key !== own && key !== 'post')).toEqual([])
  })

  test('with a record of another case, to another’s case, or after signing out, it is refused and changes nothing', async () => {
    const { action, body, place, browser, way: known } = await sent(name, way, 'calm')
    const before = await place.kept()
    const id = caseIn(action)
    const own = idsIn(id === undefined ? {} : await place.fileOf(houseOf(known), id))
    const names = Object.entries(body).filter(([, value]) => [value].flat().some((one) => own.has(one)))
    const wrong: unknown[] = []
    const refuses = async (what: unknown, to: string, given: typeof body) => {
      const answer = await browser.post(to, given)
      const changed = differences(before, await place.kept())
      if (!isRefused(answer.statusCode) || changed.length > 0) wrong.push([what, answer.statusCode, changed])
    }
    for (const strange of STRANGE.filter((one) => !own.has(one)))
      for (const [field] of names) await refuses([field, strange], action, { ...body, [field]: strange })
    if (id !== undefined)
      for (const other of [caseNo(31), caseNo(16), 'findes-ikke'].filter((one) => one !== id))
        if (!(await mayOpen(place, known, other))) await refuses(['path', other], action.replace(id, other), body)
    expect(wrong).toEqual([])

    const held = browser.cookies()
    expect((await browser.post('/log-ud', {})).statusCode).toBe(303)
    const late = await browser.post(action, body, { cookie: held })
    expect([late.statusCode, String(late.headers.location)]).toEqual([303, expect.stringMatching(/^\/log-ind/)])
    expect(differences(before, await place.kept())).toEqual([])
  })
})

/** Whether the case is one that the user may work with too: then it is no other’s. */
async function mayOpen(place: Place, { user, action }: Way, id: string): Promise<boolean> {
  const browser = await place.as(user)
  return (await browser.get(`${action.startsWith('/min-sag') ? '/min-sag' : '/sager'}/${id}`)).statusCode === 200
}
