import { madeUpCpr } from '../../src/demo/made-up-cpr.ts'
import { ok } from '../../src/base/result.ts'
import { addDays, type PlainDate, plainDate } from '../../src/base/date.ts'
import { demoAuthorities } from '../../src/demo/demo-authorities.ts'
import type { CaseId, PartyId } from '../../src/stages/00-case/case-id.ts'
import { BOARD } from '../../src/stages/10-board/board.ts'
import type { CaseEntry } from '../../src/stages/case-entry.ts'
import { foldCase } from '../../src/stages/fold-case.ts'
import { fill, formsIn, type FoundForm } from './filled-form.ts'
import { aUser, browserOf, officeServer } from '../../src/server/office/office.specimen.ts'

export const TODAY = plainDate('2025-03-03')
/** The house the forms are tried in is the one that is shown: it has a case for each thing there is to do. */
const HOUSE = demoAuthorities(TODAY)
export const [FJORD, NABO, STYRELSEN] = ['0999', '0998', BOARD.code] as const
const CLEARED = [{ kind: 'foelsomhed', upTo: 'skaermet' }] as const

/** A file goes with them, a channel has refused a letter first, or they are about what someone else has looked at: `replay-otherwise.test.ts` sends them. */
export const SENT_OTHERWISE = [
  '/sager/:id/dokumenter',
  '/sager/:id/brev/papir',
  '/sager/modtag',
  '/min-sag/:id/goer/papir',
  '/opslag',
] as const

/** The case of the house by the end of its number. */
export const caseNo = (no: number): string => `0190b1c0-0000-7000-8000-${String(no).padStart(12, '0')}`
/** Records of a case, in any list, so that what a form names can be told from a name that it gives. */
export function idsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const one of value) idsIn(one, found)
  else if (typeof value === 'object' && value !== null) {
    if ('id' in value && typeof value.id === 'string') found.add(value.id)
    for (const one of Object.values(value)) idsIn(one, found)
  }
  return found
}

/** Every case there is anywhere, for it may go to another house, and what one that is opened is called here. */
const EVERY_ID = [
  ...new Set([
    ...HOUSE.flatMap(({ cases }) => cases.map(({ id }) => id)),
    ...Array.from({ length: 60 }, (_, at) => `id-${at}` as CaseId),
  ]),
]

const staff = (id: string, role: Parameters<typeof aUser>[1], municipality: string) =>
  aUser(id, role, { municipality: municipality as never, constraints: CLEARED })
const citizens = (HOUSE[0]?.cases ?? []).map(({ id, acts }) => {
  const party = foldCase(acts.flatMap(({ entries }) => entries))?.citizen as PartyId
  return aUser(`borger-${Number(id.slice(-12))}`, 'borger', { team: null, party })
})
const USERS = [
  staff('mette.lund', 'raadgiver', FJORD),
  staff('hanne.krogh', 'leder', FJORD),
  staff('sofie.ravn', 'jurist', FJORD),
  staff('nina', 'raadgiver', FJORD),
  staff('ulla', 'leder', FJORD),
  staff('signe.dahl', 'raadgiver', NABO),
  staff('karen.ibsen', 'klagesagsbehandler', STYRELSEN),
  staff('lise.damgaard', 'ankechef', STYRELSEN),
  ...citizens,
]

/** As the board has a child's case: the house shows none. */
function childsCase(entries: readonly CaseEntry[]): readonly CaseEntry[] {
  return entries.map((entry) =>
    entry.kind === 'case-imported' ? { ...entry, file: { ...entry.file, area: 'barn' as const } } : entry,
  )
}

export async function everyForm() {
  const { server, world } = await officeServer(
    Object.fromEntries(
      HOUSE.map(({ code, setup, cases }) => [
        code,
        {
          setup,
          people: [
            ...new Map(
              cases.flatMap(({ people }) => people).map((one) => [one.id, { ...one, cpr: madeUpCpr(one) }]),
            ).values(),
          ],
          userNames: Object.fromEntries(USERS.map(({ id, name }) => [id, name])),
          cases: Object.fromEntries(
            cases.map(({ id, acts }) => {
              const entries = acts.flatMap((act) => act.entries)
              return [id, code === BOARD.code && id === caseNo(21) ? childsCase(entries) : entries]
            }),
          ),
        },
      ]),
    ),
    USERS,
  )
  const as = async (user: string) => {
    const browser = browserOf(server)
    await browser.post('/log-ind', { som: user })
    return browser
  }
  /** Everything that is kept, by where it lies: each case of each house, who its people are, and what leaves it. */
  const kept = async (): Promise<ReadonlyMap<string, string>> => {
    const all = new Map<string, string>()
    for (const { code, cases } of HOUSE) {
      const people = cases.flatMap((one) => one.people.map(({ id }) => id))
      const read = await world.office.open(code, async (desk) => {
        for (const id of EVERY_ID) {
          // A journal is only added to, so that its length tells whether it is the same.
          all.set(`${code} ${id}`, String((await desk.cases.read(id)).length))
          all.set(`${code} ${id} akter`, String((await desk.listDocuments(id)).length))
        }
        all.set(`${code} hvem`, JSON.stringify([...(await desk.people(people)).values()]))
        all.set(`${code} opsat`, JSON.stringify(await desk.findSetup(TODAY)))
        for (const id of await desk.selfChecks.list())
          all.set(`${code} egenkontrol ${id}`, JSON.stringify(await desk.selfChecks.read(id)))
        all.set(`${code} mail`, JSON.stringify(await Promise.all(people.map((id) => desk.findMail(id)))))
        return ok(null)
      })
      if (!read.ok) throw new Error('the office is open')
    }
    all.set('post', JSON.stringify([world.dispatches, world.notices]))
    return all
  }
  const fileOf = async (code: string, id: string) => {
    const read = await world.office.open(code as never, (desk) => desk.cases.read(id as CaseId))
    return read.ok ? foldCase(read.value.map(({ entry }) => entry)) : undefined
  }
  return { server, world, as, kept, fileOf }
}

export type Place = Awaited<ReturnType<typeof everyForm>>
export type Browser = Awaited<ReturnType<Place['as']>>

/** Where two states differ. */
export function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key))
}

/** How someone comes to a form: who, on which page, after what, and what they write that nobody could guess. */
export interface Way {
  readonly user: string
  readonly page: string
  readonly action: string
  readonly first?: readonly Way[]
  readonly body?: Readonly<Record<string, string>>
  /** What is read before it is sent: the form is filled, shown with what will be sent, and then sent. */
  readonly isShownFirst?: boolean
}

const MOODS = [false, true].flatMap((isThorough) =>
  [0, 1, 2, 3].flatMap((choice) => [TODAY, addDays(TODAY, 14)].map((day: PlainDate) => ({ isThorough, choice, day }))),
)

export interface Sending {
  readonly place: Place
  readonly browser: Browser
  readonly action: string
  readonly body: Readonly<Record<string, string | readonly string[]>>
}

const moods = new Map<Way, (typeof MOODS)[number]>()

/** A form filled so that it will be taken, in a house where nothing was sent; or in one that is shared by those who change nothing. */
export async function toSend(way: Way, shared?: Place): Promise<Sending | undefined> {
  const mood = moods.get(way) ?? (await findMood(way))
  if (mood === undefined) return undefined
  moods.set(way, mood)
  const place = shared ?? (await everyForm())
  const at = await arrive(place, way)
  return at === undefined
    ? undefined
    : { place, browser: at.browser, action: at.form.action, body: { ...fill(at.form, mood), ...way.body } }
}

/** Looks for what the form takes, in a house that is thrown away. */
async function findMood(way: Way): Promise<(typeof MOODS)[number] | undefined> {
  const at = await arrive(await everyForm(), way)
  if (at === undefined) return undefined
  for (const mood of MOODS)
    if ((await at.browser.post(at.form.action, { ...fill(at.form, mood), ...way.body })).statusCode === 303) return mood
  return undefined
}

/** The form as it stands on its page, to the one who may send it. */
export async function arrive(
  place: Place,
  way: Way,
): Promise<{ readonly browser: Browser; readonly form: FoundForm } | undefined> {
  for (const before of way.first ?? []) {
    const there = await arrive(place, before)
    if (there === undefined) return undefined
    let isDone = false
    for (const mood of MOODS)
      if (!isDone)
        isDone =
          (await there.browser.post(there.form.action, { ...fill(there.form, mood), ...before.body })).statusCode ===
          303
    if (!isDone) return undefined
  }
  const browser = await place.as(way.user)
  const page = await browser.get(way.page)
  const form = formsIn(page.body).find(({ action }) => action === way.action)
  if (form === undefined || way.isShownFirst !== true) return form === undefined ? undefined : { browser, form }
  const shown = await browser.post(form.action, {
    ...fill(form, { choice: 0, day: addDays(TODAY, 14), isThorough: true }),
    ...way.body,
    _vis: 'ja',
  })
  const whole = formsIn(shown.body).find(
    (one) => one.action === way.action && one.fields.some(({ name }) => name === 'hash'),
  )
  return whole === undefined ? undefined : { browser, form: whole }
}
