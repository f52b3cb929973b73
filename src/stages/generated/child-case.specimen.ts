import type { PartyId } from '../00-case/case-id.ts'
import type { Party } from '../00-case/party.ts'
import type { CaseFile } from '../case-file.ts'
import { AT_HOME } from './activity-at-home.specimen.ts'
import { OUTSIDE } from './activity-outside.specimen.ts'
import type { ActivitySpecimen } from './activity.specimen.ts'
import { CITIZEN } from './case-plan.specimen.ts'
import type { PlannedAnswer } from './need-plan.specimen.ts'

/** Those with custody, who get the letters of a child’s case. */
export const PARENTS: ReadonlyMap<PartyId, string> = new Map([
  ['part-mor' as PartyId, 'Lise Vind'],
  ['part-far' as PartyId, 'Jon Vind'],
])

const CUSTODY: Party['mandates'] = ['modtage-breve', 'udtale-sig', 'se-sagen', 'klage']

/** How a child’s need may end; what is between two provisions for adults is not for children. */
export const CHILD_ANSWERS = [
  'bevilget',
  'mindre-end-oensket',
  'afslag',
  'netvaerk',
  'ikke-et-behov',
  'uaendret',
  'forhoejet',
  'nedsat',
  'ophoert',
] as const satisfies readonly PlannedAnswer[]

const CHILDLIKE =
  /komme op om morgenen|hygiejne|medicin|spise|døgnrytme|planlægge ugen|tage bussen|læge og tandlæge|nye mennesker|fritidsaktivitet|varmtvandsbassin/
export const CHILD_ACTIVITIES: readonly ActivitySpecimen[] = [...AT_HOME, ...OUTSIDE].filter(({ activity }) =>
  CHILDLIKE.test(activity),
)

/** A case on someone grown, as it is where it is a child’s: applied for, heard and told through the parents. */
export function asChildCase(file: CaseFile, count: 1 | 2): CaseFile {
  const parents = [...PARENTS.keys()].slice(0, count)
  const told = JSON.stringify(file)
    .replaceAll('{"act":"SEL","paragraph":"85"}', '{"act":"BL","paragraph":"32"}')
    .replaceAll('bostøtten', 'kontaktpersonen')
    .replaceAll('bostøtte', 'kontaktperson')
  const child = JSON.parse(told) as CaseFile
  return {
    ...child,
    area: 'barn',
    parties: [
      { id: CITIZEN, role: 'barn', mandates: [] },
      ...parents.map((id): Party => ({ id, role: 'foraelder', mandates: CUSTODY })),
    ],
    applications: child.applications.map((one) => ({
      ...one,
      form: 'paa-borgerens-vegne',
      considered: ['30', '32'].map((paragraph) => ({ act: 'BL', paragraph })),
    })),
    partshoeringer: (child.partshoeringer ?? []).map((one) => ({ ...one, to: parents })),
    letters: (child.letters ?? []).map((one) => ({ ...one, to: parents })),
    ...(child.decision === undefined ? {} : { decision: { ...child.decision, childHeard: 'samtale' } }),
  }
}
