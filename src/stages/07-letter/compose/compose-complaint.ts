import { upperFirst } from '../../../base/first-letter.ts'
import { COMPLAINT_BODY } from '../../../law/complaint-body.ts'
import { provisionOn } from '../../../law/provision.ts'
import type { ProvisionRef } from '../../../law/provision-row.ts'
import { heading, listed, paragraphs } from './block.ts'
import { decidedUnder, provisionsOfNeed, refusedBeside } from './decided.ts'
import type { LetterBlock, ListItem } from './composed-letter.ts'
import type { AnsweredNeed } from './letter-case.ts'
import { helpInWords } from '../help-word.ts'
import { provisionInWords } from './letter-words.ts'
import { activityOf, type Telling } from './telling.ts'

interface Part extends ListItem {
  readonly under: string
  readonly appealable: boolean
}

/** How to complain, right for each part: what can be brought before the board and what can't (FVL § 25; RSL §§ 60, 66, 67, 72). */
export function composeComplaint(telling: Telling, needs: readonly AnsweredNeed[]): readonly LetterBlock[] {
  const { to } = telling
  const parts = needs.flatMap((one) => partsOf(telling, one))
  const open = parts.filter(({ appealable }) => appealable)
  const shut = parts.filter(({ appealable }) => !appealable)
  const none = shut.map(({ text, from }) => ({
    text: `${upperFirst(to.du)} kan ikke klage til ${COMPLAINT_BODY.name} over ${text}.`,
    from,
  }))
  if (open.length === 0)
    return [
      heading(1, 'Klage'),
      ...none.flatMap(({ text, from }) => paragraphs(text, from)),
      ...paragraphs(noAppeal(telling)),
    ]
  return [
    heading(1, `Hvis ${to.du} vil klage`),
    ...paragraphs(
      `${upperFirst(to.du)} kan klage over afgørelsen til ${COMPLAINT_BODY.name}. Klagen skal være hos os inden ${COMPLAINT_BODY.weeks} uger fra den dag, ${to.du} har fået brevet.`,
    ),
    ...whichParts(telling, open, shut.length > 0),
    ...none.flatMap(({ text, from }) => paragraphs(text, from)),
    ...paragraphs(howTo(telling)),
    ...paragraphs(
      `Vi ser på sagen igen, når vi får klagen. Det gør vi inden 4 uger. Får ${to.du} ikke medhold, sender vi klagen videre til ${COMPLAINT_BODY.name} med vores begrundelse.`,
    ),
    ...paragraphs(meanwhile(telling, needs)),
    ...paragraphs(help(telling)),
  ]
}

/** Named one by one where there is something to tell apart. */
function whichParts({ to }: Telling, open: readonly Part[], areSomeShut: boolean): readonly LetterBlock[] {
  const laws = new Set(open.map(({ under }) => under))
  if (open.length === 1 && !areSomeShut) return []
  if (laws.size === 1 && !areSomeShut)
    return paragraphs(
      `${upperFirst(to.du)} kan klage over hele afgørelsen eller over en del af den.`,
      open.flatMap(({ from }) => from),
    )
  return listed(
    `${upperFirst(to.du)} kan klage over:`,
    open.map(({ text, from }) => ({ text: `${text}.`, from })),
  )
}

const noAppeal = ({ to }: Telling): string =>
  `Det står i loven. ${upperFirst(to.du)} kan altid tale med os om hjælpen, og ${to.du} kan søge om anden hjælp.`

function partsOf(telling: Telling, one: AnsweredNeed): readonly Part[] {
  const { need, answer } = one
  const { answer: is, change } = answer.is
  const activity = activityOf(telling, need.is)
  const part = (words: string, ref: ProvisionRef | undefined): Part => ({
    text: `${words}${ref === undefined ? '' : ` (${provisionInWords(ref)})`}`,
    under: ref === undefined ? '' : provisionInWords(ref),
    from: [need.at, answer.at],
    appealable: isAppealable(telling, ref),
  })
  const ref = decidedUnder(one)
  const help = helpInWords(ref, telling.day)
  if (change.kind === 'ophoer') return [part(`at hjælpen til ${activity} ophører`, ref), ...instead(telling, one, part)]
  if (change.kind === 'nedsaettelse') return [part(`at hjælpen til ${activity} nedsættes`, ref)]
  if (is.kind === 'bevilget') {
    const beside = refusedBeside(one)
    const given = isAppealable(telling, ref) ? `indholdet og omfanget af ${help}` : `tilbuddet om ${help}`
    const refused =
      beside === undefined ? [] : [part(`afslaget på ${helpInWords(beside, telling.day)} til ${activity}`, beside)]
    return [...refused, part(`${given} til ${activity}`, ref)]
  }
  if (is.kind === 'daekket-paa-anden-vis' && is.refuses === undefined)
    return [part(`at ${telling.of.du} får hjælp til ${activity} på en anden måde`, ref), ...instead(telling, one, part)]
  return [part(`afslaget på ${help} til ${activity}`, ref), ...instead(telling, one, part)]
}

/** Help given instead, where it is of the kind that can't be appealed: the reader must be able to tell the two apart. */
function instead(
  telling: Telling,
  { answer }: AnsweredNeed,
  part: (words: string, ref: ProvisionRef) => Part,
): readonly Part[] {
  const { answer: is } = answer.is
  if (is.kind !== 'daekket-paa-anden-vis' || is.provision === undefined || isAppealable(telling, is.provision))
    return []
  return [part(`tilbuddet om ${helpInWords(is.provision, telling.day)}`, is.provision)]
}

/** A decision can be appealed unless the law says that it can't (SEL § 166); where we don't know, the citizen is told of the way. */
function isAppealable({ day }: Telling, ref: ProvisionRef | undefined): boolean {
  if (ref === undefined) return true
  const known = provisionOn(ref.act, ref.paragraph, day)
  return known.kind === 'not-known' || known.provision.appealable !== false
}

function howTo({ set, to }: Telling): string {
  return `${upperFirst(to.du)} kan klage mundtligt eller skriftligt, og ${to.du} behøver ikke skrive hvorfor. Send klagen til ${set.municipality}, ${set.unit}, ${set.address.join(', ')}, eller til ${set.email}. ${upperFirst(to.du)} kan også ringe på ${set.phone} eller sige det til ${to.din} rådgiver; så skriver vi klagen ned.`
}

const NOTICE = new Set(['SEL 95', 'SEL 96', 'SEL 98'])
const HOUSING = new Set(['SEL 107', 'SEL 108'])

/** A complaint does not suspend, but notice does (SEL § 3 a), and on housing the board may (RSL § 72, stk. 4). */
export function meanwhile({ to, of }: Telling, needs: readonly AnsweredNeed[]): string {
  const refs = needs.flatMap((one) =>
    provisionsOfNeed(one).map(({ act, paragraph }) => ({
      key: `${act} ${paragraph}`,
      change: one.answer.is.change.kind,
    })),
  )
  const less = refs.filter(({ change }) => change === 'nedsaettelse' || change === 'ophoer')
  const parts = ['Afgørelsen gælder, mens klagen bliver behandlet.']
  if (less.some(({ key }) => NOTICE.has(key)))
    parts.push(
      `${upperFirst(of.du)} har dog krav på et varsel på 14 uger, og klager ${to.du}, kan ændringen ikke begynde, før varslet er gået.`,
    )
  if (refs.some(({ key }) => HOUSING.has(key)))
    parts.push(
      `${upperFirst(to.du)} kan bede ${COMPLAINT_BODY.name} om, at afgørelsen om bosted venter, til klagen er behandlet.`,
    )
  return parts.join(' ')
}

function help({ set, to }: Telling): string {
  const adviser =
    set.borgerraadgiver === undefined
      ? ''
      : ` ${upperFirst(to.du)} kan også få hjælp hos borgerrådgiveren: ${set.borgerraadgiver}.`
  return `${upperFirst(to.du)} kan få gratis og uvildig rådgivning hos DUKH, Den Uvildige Konsulentordning på Handicapområdet (dukh.dk).${adviser} En anden må gerne klage for ${to.dig} eller hjælpe ${to.dig} med det.`
}
