import { entriesOf } from '../../stages/case-journal.specimen.ts'
import { aCaseWithout, KARLA, LEDER, RAADGIVER } from '../../stages/case.specimen.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import type { CaseFile } from '../../stages/case-file.ts'
import { aUser, browserOf, HERE, officeServer, THERE } from './office.specimen.ts'

/** A municipality that is set up. */
const SETUP = {
  letter: {
    municipality: 'Fjordkøbing Kommune',
    unit: 'Voksenrådgivningen',
    address: ['Havnegade 12', '9999 Fjordkøbing'],
    phone: '99 99 12 00',
    hours: 'kl. 9-14',
    email: 'v@f.example',
    logoText: 'Fjordkøbing',
    borgerraadgiver: 'ingen',
    register: 'almindelig',
    sentences: {
      almindelig: {
        talk: 'Du er velkommen til at ringe.',
        readingHelp: 'Du kan få brevet læst op.',
        otherHelp: 'Du kan få råd hos DUKH.',
        data: 'Vi behandler oplysninger om dig for at afgøre sagen.',
      },
    },
  },
  teams: ['Voksenteamet'],
  publishedWeeks: { voksen: 10, barn: 8 },
}
const assigned: CaseEntry = { kind: 'responsible-assigned', official: RAADGIVER, team: 'Voksenteamet' }
export const open = (file: CaseFile = aCaseWithout('decision', 'letters', 'calls')) => [...entriesOf(file), assigned]
export const people = [
  {
    id: KARLA,
    name: 'Karla Vind',
    cpr: '0101701234',
    address: ['Møllegade 1', '9999 Fjordkøbing'],
    isProtected: false,
  },
]
export const USERS = [
  aUser(RAADGIVER, 'raadgiver'),
  aUser(LEDER, 'leder', { constraints: [{ kind: 'foelsomhed', upTo: 'skaermet' }] }),
  aUser('kollega', 'raadgiver'),
  aUser('visitator', 'visitator'),
  aUser('analytiker', 'analytiker'),
  aUser('nabo', 'raadgiver', { municipality: THERE }),
]

/** Karla’s case in an office with a caseworker, a leader, a colleague, and someone of another municipality. */
export async function start(cases: Readonly<Record<string, readonly CaseEntry[]>> = { 'sag-karla': open() }) {
  const { server, world } = await officeServer(
    { [HERE]: { cases, people, setup: SETUP, userNames: { [RAADGIVER]: 'Mette Lund' } }, [THERE]: { setup: SETUP } },
    USERS,
  )
  const as = async (id: string) => {
    const browser = browserOf(server)
    await browser.signIn(id)
    return browser
  }
  const length = async () => {
    const read = await world.office.open(HERE, (desk) => desk.cases.read('sag-karla' as never))
    return read.ok ? read.value.length : -1
  }
  return { server, world, as, length }
}
