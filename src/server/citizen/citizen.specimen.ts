import { plainDate } from '../../base/date.ts'
import type { PartyId } from '../../stages/00-case/case-id.ts'
import { AENDRING, GENVURDERING, KLAGE } from '../../stages/appealed-case.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aSetup } from '../../stages/07-letter/compose/letter-setup.specimen.ts'
import { aCase, aCaseWithout, INDKOEB, KARLA, LEDER, POST, RAADGIVER } from '../../stages/case.specimen.ts'
import type { SessionUser } from '../office/office-deps.ts'
import type { MunicipalSetup } from '../../stages/municipal-setup.ts'
import { aUser, browserOf, type Given, HERE, officeServer, THERE } from '../office/office.specimen.ts'
import type { RefusedUpload } from '../site.ts'

export const SISTER = 'part-soester' as PartyId
const BLIND = 'part-bisidder' as PartyId
const BO = 'part-bo' as PartyId
/** Someone signed in to a case of their own, or to one they speak in. */
export const citizen = (
  id: string,
  party: PartyId,
  role: 'borger' | 'repraesentant' = 'borger',
  more: Partial<SessionUser> = {},
) => aUser(id, role, { team: null, party, ...more })
const USERS = [
  citizen('karla', KARLA),
  citizen('bo', BO),
  citizen('else', SISTER, 'repraesentant'),
  citizen('bisidder', BLIND, 'repraesentant'),
  citizen('ny', 'part-ny' as PartyId),
  citizen('udenbys', KARLA, 'borger', { municipality: THERE }),
  aUser(RAADGIVER, 'raadgiver'),
  aUser(LEDER, 'leder'),
  aUser('administrator', 'administrator'),
]

export const assigned: CaseEntry = { kind: 'responsible-assigned', official: RAADGIVER, team: 'Voksenteamet' }
const parties: readonly CaseEntry[] = [
  {
    kind: 'party-recorded',
    party: { id: SISTER, role: 'partsrepraesentant', mandates: ['udtale-sig', 'se-sagen', 'klage'] },
  },
  { kind: 'party-recorded', party: { id: BLIND, role: 'bisidder', mandates: ['udtale-sig'] } },
]
export const beingInformed = [...entriesOf(aCaseWithout('decision', 'letters', 'calls')), assigned, ...parties]
export const decided = [...entriesOf(aCaseWithout('letters', 'calls')), assigned, ...parties]
export const sent = [...entriesOf(aCase()), assigned, ...parties]
/** A complaint over shopping and post that was read again: the first was changed, the other stands. */
export const partlyChanged: readonly CaseEntry[] = [
  {
    kind: 'complaint-received',
    complaint: {
      id: KLAGE.id,
      by: KARLA,
      channel: 'digital',
      received: plainDate('2025-02-27'),
      words: 'Jeg er ikke enig.',
      contested: [INDKOEB, POST],
    },
  },
  {
    kind: 'genvurdering-begun',
    id: GENVURDERING.id,
    complaint: KLAGE.id,
    by: GENVURDERING.by,
    on: plainDate('2025-03-01'),
    newSources: [],
  },
  {
    kind: 'genvurdering-part-judged',
    id: GENVURDERING.id,
    part: {
      kind: 'aendret',
      need: INDKOEB,
      reason: 'oplysninger-overset',
      why: 'Lægen var overset.',
      answer: AENDRING.answers[0],
    },
  },
  {
    kind: 'genvurdering-part-judged',
    id: GENVURDERING.id,
    part: { kind: 'fastholdt', need: POST, replies: [], why: 'Posten er dækket.' },
  },
  { kind: 'genvurdering-finished', id: GENVURDERING.id, on: plainDate('2025-03-02') },
]
const bos: readonly CaseEntry[] = entriesOf(aCase()).map((entry) =>
  entry.kind === 'case-opened' ? { ...entry, id: 'sag-bo' as never, citizen: BO } : entry,
)

const { caseworker: _, caseworkerTitle: __, ...letter } = aSetup({ municipality: 'Fjordkøbing Kommune' })
const SETUP: MunicipalSetup = {
  letter,
  childUnit: {
    unit: 'Børnerådgivningen',
    address: ['Skolegade 3', '9999 Fjordkøbing'],
    phone: '99 99 13 00',
    hours: 'kl. 10-14',
    email: 'b@f.example',
  },
  teams: ['Voksenteamet'],
  publishedWeeks: { voksen: 10, barn: 8 },
  committee: { isUsed: true, invitesCitizen: true },
  standards: [],
}

const { childUnit: ___, ...withoutChildUnit } = SETUP
export const WITHOUT_CHILD_UNIT: MunicipalSetup = withoutChildUnit

/** The pages over two cases of Fjordkøbing, Karla’s and Bo’s, and the neighbour without any. */
export async function start(
  journal: readonly CaseEntry[] = beingInformed,
  {
    setup = SETUP,
    ...given
  }: Pick<Given, 'letters' | 'onError' | 'aroundSessions'> & { readonly setup?: unknown } = {},
) {
  const people = [
    { id: KARLA, name: 'Karla Vind', cpr: '0101701234', address: ['Møllegade 1'], isProtected: false },
    { id: BO, name: 'Bo Bang', cpr: null, address: [], isProtected: false },
  ]
  const refused: RefusedUpload[] = []
  const { server, world } = await officeServer(
    {
      [HERE]: {
        cases: { 'sag-karla': journal, 'sag-bo': bos },
        people,
        setup,
        userNames: { [RAADGIVER]: 'Mette Lund' },
      },
      [THERE]: { setup: SETUP },
    },
    USERS,
    undefined,
    { onRefusedUpload: (one) => refused.push(one), ...given },
  )
  const as = async (id: string) => {
    const browser = browserOf(server)
    await browser.post('/log-ind', { som: id })
    return browser
  }
  const read = async (id = 'sag-karla') => {
    const opened = await world.office.open(HERE, (desk) => desk.cases.read(id as never))
    return opened.ok ? opened.value : []
  }
  return { server, world, as, read, refused }
}

/** What stands for each parameter in a route, for the case of Karla. */
export const FILLED = (form: string): Readonly<Record<string, string>> => ({
  id: 'sag-karla',
  form,
  behov: POST,
  dokument: 'dok-1',
})
export const filled = (url: string, given: Readonly<Record<string, string>>): string =>
  url.replaceAll(/:(\w+)/g, (_, name: string) => given[name] ?? 'x')

/** Sends one form, and gives what it left in the case of Karla. */
export const act = async (
  user: string,
  journal: readonly CaseEntry[],
  form: string,
  body: Record<string, string | string[]>,
) => {
  const { as, read } = await start(journal)
  const browser = await as(user)
  await browser.get('/min-sag/sag-karla/goer/ring-op')
  const answer = await browser.post(`/min-sag/sag-karla/goer/${form}`, { _oensk: 'w', ...body })
  return { answer, added: (await read()).slice(journal.length) }
}

/** The pages that show the case. */
export const PAGES = ['', '/oplysninger', '/afgoerelse', '/klage']
