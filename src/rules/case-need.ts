import type { ProvisionRef } from '../law/provision-row.ts'
import { normalParagraph } from '../law/provision.ts'
import { remembered } from '../text/remember.ts'
import type { CaseView, NeedView } from '../stages/case-view.ts'

/** Every provision that a need was asked, judged or answered under. */
export function provisionsOf({ need, answer }: NeedView): readonly ProvisionRef[] {
  const given = answer?.answer
  const answered =
    given === undefined || given.kind === 'ikke-et-behov'
      ? []
      : given.kind === 'daekket-paa-anden-vis'
        ? [given.refuses, given.provision]
        : [given.provision]
  return [need.personkreds?.provision, need.asked?.provision, ...answered].filter((one) => one !== undefined)
}

export function isSel(provision: ProvisionRef | undefined, ...paragraphs: readonly string[]): boolean {
  return provision?.act === 'SEL' && paragraphs.includes(normalParagraph(provision.paragraph))
}

/** Support under § 85 is at stake: asked for, judged or refused; or no provision is named at all. */
function concerns85(view: NeedView): boolean {
  const { need, answer } = view
  const all = provisionsOf(view)
  if (all.length === 0) return true
  const given = answer?.answer
  const refused = given?.kind === 'daekket-paa-anden-vis' ? given.refuses : undefined
  const named = given?.kind === 'afslag' || given?.kind === 'bevilget' ? given.provision : undefined
  return [need.personkreds?.provision, need.asked?.provision, refused, named].some((one) => isSel(one, '85'))
}

/** The citizen gets less than asked or held; while there is no answer, that is where eligibility was denied. */
export function goesAgainst({ adverse, need }: NeedView): boolean {
  return adverse ?? need.personkreds?.answer === 'udenfor'
}

/** Wholly turned down: refused, said not to be a need, or ended. Elsewhere the need itself is acknowledged. */
export function isTurnedDown(view: NeedView): boolean {
  const { answer, need } = view
  if (answer === undefined) return need.personkreds?.answer === 'udenfor'
  return answer.answer.kind === 'afslag' || answer.answer.kind === 'ikke-et-behov' || answer.change.kind === 'ophoer'
}

/** Refused under the very provision whose target group the citizen was judged to be in: what they can do is not what is refused on. */
export function isRefusedThoughEligible({ answer, need: { personkreds } }: NeedView): boolean {
  const refused = answer?.answer.kind === 'afslag' ? answer.answer.provision : undefined
  return (
    refused !== undefined &&
    personkreds?.answer === 'indenfor' &&
    personkreds.provision.act === refused.act &&
    normalParagraph(personkreds.provision.paragraph) === normalParagraph(refused.paragraph)
  )
}

/** The activity in the middle of a Danish sentence: "at købe ind", "post". */
export function activityOf({ need }: NeedView): string {
  const text = need.activity.trim().replace(/[.\s]+$/, '')
  const first = text.charAt(0)
  return /^[A-ZÆØÅ][^A-ZÆØÅ]/.test(text) ? first.toLowerCase() + text.slice(1) : text
}

/** The needs where support under § 85 is at stake. A child's case is under another act, unless § 85 is named. */
export function listNeeds85(view: CaseView): readonly NeedView[] {
  return readNeeds85(view)
}

const readNeeds85 = remembered(({ file, needs }: CaseView): readonly NeedView[] =>
  needs.filter(
    (one) =>
      concerns85(one) && (file.area === 'voksen' || provisionsOf(one).some((provision) => isSel(provision, '85'))),
  ),
)
