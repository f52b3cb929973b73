import { upperFirst } from '../../../base/first-letter.ts'
import { formatDanish } from '../../../base/date.ts'
import type { Result } from '../../../base/result.ts'
import { heading, listed, paragraphs } from './block.ts'
import { composeComplaint } from './compose-complaint.ts'
import { caseLacks, type ComposeError } from './compose-error.ts'
import { composeGrounds } from './compose-grounds.ts'
import { composeHelp, composeOtherHelp } from './compose-help.ts'
import { composeLaw, lawAnnex } from './compose-law.ts'
import { composeContact, composeDuties, composeNext } from './compose-practical.ts'
import { composeResult } from './compose-result.ts'
import { provisionsOfNeed } from './decided.ts'
import { stepsAnnex } from './compose-steps.ts'
import { composeViews } from './compose-views.ts'
import type { ComposedLetter, LetterBlock } from './composed-letter.ts'
import { finishLetter } from './finish-letter.ts'
import { type AnsweredNeed, answeredNeeds, type LetterCase, place } from './letter-case.ts'
import { completeSetup, type LetterNames, type LetterSetup, recipientOf } from './letter-setup.ts'
import { helpInWords } from '../help-word.ts'
import { asQuote, asSentence, joinAnd } from './letter-words.ts'
import { activityOf, startTelling, type Telling } from './telling.ts'

const STEPS = 'Bilag 1'
const LAW = 'Bilag 2'

/**
 * The decision letter: result first, then why, need by need, what it means, other help, what happens now, the law in short,
 * how to complain, duties and contact; all intermediate steps and the rules as annexes.
 * Every need of the case is in it, or there is no letter.
 */
export function composeLetter(
  file: LetterCase,
  set: LetterSetup,
  names: LetterNames,
): Result<ComposedLetter, ComposeError> {
  const setup = completeSetup(set)
  if (!setup.ok) return setup
  if (file.decision === undefined)
    return caseLacks('/decision', 'Der er ikke truffet en afgørelse endnu.', 'Nothing is decided yet.')
  const { answered, open } = answeredNeeds(file)
  if (open[0] !== undefined)
    return caseLacks(
      open[0].at,
      `Behovet »${open[0].is.activity}« har ikke fået et svar.`,
      `The need “${open[0].is.activity}” has no answer.`,
    )
  if (answered.length === 0)
    return caseLacks('/needs', 'Der er ingen behov at svare på.', 'There are no needs to answer.')
  const telling = startTelling(file, setup.value, names, file.decision.on)
  return finishLetter(telling, recipientOf(names), {
    about: 'afgoerelse',
    title: titleOf(telling, answered),
    blocks: [
      ...opening(telling, answered),
      ...composeResult(telling, answered),
      ...remitted(telling),
      ...composeGrounds(telling, answered),
      ...composeViews(telling, answered),
      ...composeHelp(telling, answered),
      ...composeOtherHelp(telling, answered),
      ...composeNext(telling, answered),
      ...composeLaw(telling, answered, LAW.toLowerCase()),
      ...composeComplaint(telling, answered),
      ...composeDuties(telling),
      ...composeContact(telling),
    ],
    annexes: [
      stepsAnnex(telling, answered, `${STEPS} – Sådan kom vi frem til svaret`, STEPS),
      lawAnnex(telling, answered, `${LAW} – Hvad reglerne siger`),
    ],
  })
}

/** One line: which help. The paragraph is told once, under the law. */
function titleOf({ day }: Telling, needs: readonly AnsweredNeed[]): string {
  const kinds = [
    ...new Set(needs.flatMap((one) => provisionsOfNeed(one).slice(0, 1)).map((ref) => helpInWords(ref, day))),
  ]
  return `Afgørelse om ${kinds.length === 1 ? (kinds[0] ?? 'hjælp') : 'hjælp'}`
}

function opening(telling: Telling, needs: readonly AnsweredNeed[]): readonly LetterBlock[] {
  const { file, of, by, isOwn } = telling
  const names = needs.map(({ need }) => activityOf(telling, need.is))
  const activities = names.length > MANY ? 'flere ting. Her er svaret på hver af dem' : joinAnd(names)
  const applications = place(file.applications, 'applications')
  const own = needs.some(({ need }) => need.is.words === undefined)
  const asked = applications.flatMap(({ is, at }, i) => {
    // What each need is called is said once, and the citizen's words stand with each need where they are known.
    const isLast = i === applications.length - 1
    const about = isOwn && isLast ? ` til ${activities}` : isOwn ? '' : ` til ${of.dig}`
    const named = !isOwn && isLast ? ` Det handler om ${activities}.` : ''
    // What is asked for a child is asked on its behalf, by those whom the letter is to.
    const isOnBehalf = is.form === 'paa-borgerens-vegne'
    const who = upperFirst(by.du)
    const how = isOnBehalf ? 'Der står' : is.form === 'mundtlig' ? `${who} sagde` : `${who} skrev`
    const words = own ? ` ${how}: ${asQuote(asSentence(is.words))}` : ''
    const received = formatDanish(is.received)
    const lead =
      isOnBehalf && by.du === of.du
        ? `Der er den ${received} søgt på ${of.dine} vegne om hjælp${isOwn ? about : ''}.`
        : `${who} har den ${received} søgt om hjælp${by.du === of.du && !isOwn ? '' : about}.`
    return paragraphs(`${lead}${named}${words}`, [at])
  })
  return [
    ...paragraphs(began(telling)[file.round.procedure], ['/round']),
    ...asked,
    ...paragraphs(
      asked.length > 0 ? '' : `Brevet handler om hjælp til ${activities}.`,
      needs.map(({ need }) => need.at),
    ),
  ]
}

/** More than can be taken in at once. */
const MANY = 3

const began = ({ of }: Telling) => ({
  ansoegning: '',
  opfoelgning: `Vi har fulgt op på den hjælp, ${of.du} har fået.`,
  'eget-initiativ': `Vi er blevet opmærksomme på, at ${of.du} kan have brug for hjælp.`,
  hjemvisning: `Ankestyrelsen har sendt ${of.din} sag tilbage til os, og vi har behandlet den igen.`,
  genoptagelse: `Vi har taget ${of.din} sag op igen.`,
})

/** Each point of the board's instruction, and what answers it. */
function remitted(telling: Telling): readonly LetterBlock[] {
  const points = place(telling.file.round.instructions, 'round/instructions').map(({ is, at }) => ({
    text: `${asSentence(is.asked)}${is.answeredBy === undefined ? '' : ` Det har vi gjort: ${telling.tell(is.answeredBy, `${at}/answeredBy`)}`}`,
    from: [at],
  }))
  const isFollowed = telling.file.round.instructions.every(({ answeredBy }) => answeredBy !== undefined)
  return points.length === 0
    ? []
    : [
        heading(1, 'Det bad Ankestyrelsen os om'),
        ...listed(isFollowed ? 'Vi har fulgt hvert punkt:' : 'Det var:', points, ['/round/instructions']),
      ]
}
