import { upperFirst } from '../../../base/first-letter.ts'
import { formatDanish } from '../../../base/date.ts'
import { isBeforeDecision } from '../../06-decision/follow-up-day.ts'
import { facts, heading, listed, paragraphs } from './block.ts'
import { provisionsOfNeed } from './decided.ts'
import type { LetterBlock, ListItem } from './composed-letter.ts'
import type { AnsweredNeed } from './letter-case.ts'
import { helpInWords } from '../help-word.ts'
import { extentInWords, sameProvision } from './letter-words.ts'
import { provisionOn } from '../../../law/provision.ts'
import { uniqueBy } from '../../../base/list.ts'
import { activityOf, type Telling } from './telling.ts'

/** What it means: what the help is, how much, from whom, from when, to what end, and when it is looked at again. */
export function composeHelp(telling: Telling, needs: readonly AnsweredNeed[]): readonly LetterBlock[] {
  const blocks = [...needs.flatMap((one) => helpOfNeed(telling, one)), ...together(telling)]
  return blocks.length === 0
    ? []
    : [heading(1, `Hvad betyder afgørelsen for ${telling.of.dig}?`, ['/decision']), ...blocks]
}

/** What the help to one need is; nothing where none is granted. */
export function helpOfNeed(telling: Telling, one: AnsweredNeed): readonly LetterBlock[] {
  const { tell, decide, of } = telling
  const { need, answer } = one
  const { answer: is } = answer.is
  const activity = activityOf(telling, need.is)
  if (is.kind !== 'bevilget') return []
  const goal = need.is.goal ?? ''
  const at = `${answer.at}/answer`
  const row = (label: string, text: string, field: string) => ({ label, text, from: [`${at}/${field}`] })
  return [
    heading(2, `Det får ${of.du} til ${activity}`, [need.at, answer.at]),
    ...facts(
      [
        row('Hjælpen består i', decide(is.content, `${at}/content`), 'content'),
        row('Formål', decide(is.purpose, `${at}/purpose`), 'purpose'),
        // The purpose is often the goal itself.
        {
          label: `${upperFirst(of.dit)} mål`,
          text: goal === '' || is.purpose === goal ? '' : tell(goal, `${need.at}/goal`),
          from: [`${need.at}/goal`],
        },
        row('Omfang', is.extent === undefined ? '' : upperFirst(extentInWords(is.extent)), 'extent'),
        row('Hvem hjælper', is.provider ?? '', 'provider'),
        row('Hjælpen starter', is.from === undefined ? '' : formatDanish(is.from), 'from'),
        row('Hjælpen slutter', is.until === undefined ? '' : formatDanish(is.until), 'until'),
      ],
      [answer.at],
    ),
  ]
}

/** What holds for the decision as a whole. */
function together(telling: Telling): readonly LetterBlock[] {
  const { decision } = telling.file
  if (decision === undefined) return []
  const { effective, actionPlan, followUp } = decision
  return [
    ...(effective === undefined
      ? []
      : paragraphs(`Ændringen gælder fra den ${formatDanish(effective)}.`, ['/decision/effective'])),
    ...paragraphs(planInWords(telling)[actionPlan ?? 'uden-for-maalgruppen'], ['/decision/actionPlan']),
    // A day before the decision is a slip of the pen, and is not told.
    ...(followUp === undefined || followUp === 'ingen' || isBeforeDecision(decision)
      ? []
      : paragraphs(`Vi følger op sammen med ${telling.to.dig} den ${formatDanish(followUp)}.`, ['/decision/followUp'])),
  ]
}

const planInWords = ({ to, of }: Telling) => ({
  tilbudt: `Vi vil gerne lave en handleplan sammen med ${to.dig}. Det er en plan for ${of.dine} mål og for det, der skal ske.`,
  'har-en': `${upperFirst(of.du)} har en handleplan. Det er en plan for ${of.dine} mål og for det, der skal ske.`,
  'ikke-tilbudt': '',
  'uden-for-maalgruppen': '',
})

/** Every other form of help that was looked at, and where else one can turn (RSL § 5, FVL § 7). */
export function composeOtherHelp(telling: Telling, needs: readonly AnsweredNeed[]): readonly LetterBlock[] {
  const { file, day, set } = telling
  const decided = needs.flatMap(provisionsOfNeed)
  const considered = file.applications.flatMap(({ considered }, i) =>
    (considered ?? []).map((ref) => ({ ref, from: [`/applications/${i}/considered`] })),
  )
  const items = uniqueBy(
    considered.filter(({ ref }) => !decided.some((one) => sameProvision(one, ref))),
    ({ ref }) => `${ref.act} ${ref.paragraph}`,
  ).flatMap(({ ref, from }): ListItem[] =>
    provisionOn(ref.act, ref.paragraph, day).kind === 'not-known'
      ? []
      : [{ text: upperFirst(helpInWords(ref, day)), from }],
  )
  return [
    heading(1, 'Anden hjælp'),
    ...listed(`Vi har også set på, om anden hjælp kunne passe til ${telling.of.dig}:`, items),
    ...paragraphs(set.sentences.otherHelp),
  ]
}
