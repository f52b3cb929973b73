import type { QuestionDraft } from '../../../stages/02-information/question.ts'
import type { CaseView, HeldStatement } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { isSel } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { saysNothing } from '../../said/nothing.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { type AnsweredNeed, listAnswered } from '../answered.ts'
import { onNeed, quoteSaid } from '../finding.ts'
import { sources } from './source.ts'

export const gruppeErKonkretVurderet: CaseRule = {
  id: 'gruppe-er-konkret-vurderet',
  title: {
    da: 'Gives hjælpen i en gruppe, er det vurderet, om netop denne borger kan være med',
    en: 'Where help is given in a group, it is judged whether this very citizen can take part',
  },
  checklist: ['D15'],
  sources,

  check(view) {
    const inGroup = listAnswered(view).filter(isInGroup)
    if (inGroup.length === 0) return notApplicable('Ingen hjælp gives i en gruppe.')
    return verdictOf(inGroup.flatMap((one) => findingsOn(view, one)))
  },
}

const GROUP = phrase(
  '\\p{L}*grupp(?:e|er|en|erne|es)(?:tilbud\\p{L}*|forløb\\p{L}*|undervisning\\p{L}*|støtte\\p{L}*|baseret\\p{L}*)?>',
  '(?:\\p{L}+dags)?hold(?:et)?>',
  '(?:mestrings|\\p{L}*)kurs(?:us|er|et)\\p{L}*',
  'fællesskab\\p{L}*',
  'værested\\p{L}*',
  'cafétilbud\\p{L}*',
)

function isInGroup({ answer: { answer } }: AnsweredNeed): boolean {
  // Protected work and day centres are places to be with others: whoever asks for one asks for that.
  if (answer.kind === 'bevilget') return answer.form === 'gruppe' && !isSel(answer.provision, '103', '104')
  return answer.kind === 'daekket-paa-anden-vis' && answer.by === 'tilbud' && GROUP.test(answer.what.toLowerCase())
}

const TAKES_PART = phrase(
  'deltag(?:e|er|et)?>',
  '(?:vær med|være med|være sammen|er med|indgå|profiter|rumme|trives|tryg|vant til)\\p{L}*',
  '(?:har|havde) (?:[^ ,.]+ ){0,3}?prøvet',
  '(?:har|kender|går|kommer) (?:\\p{L}+ ){0,4}?(?:i forvejen|allerede|hver|tit|gerne)',
  'selv (?:ønsk|bedt|valgt|foreslå)\\p{L}*',
  '(?:larm|støj|mange mennesker|fremmede|pauser)>',
)

/** Other people at once, as what is difficult. */
const CROWD = phrase(
  '\\p{L}*grupp(?:e|er|en|erne)>',
  '(?:mange|flere|andre|fremmede) (?:[^ ,.]+ ){0,3}?(?:mennesker|personer|deltagere|i rummet|på én gang)>',
  '(?:fremmede|forsamlinger|larm|støj|uro)>',
  'flere end (?:en|én|to|tre|fire|fem|\\d+)>',
)

/** What the citizen applied for and wishes, in the citizen's own words, where it is no no. */
function wishesOf({ file }: CaseView, { need: { origin }, statements }: AnsweredNeed): readonly string[] {
  const applied = file.applications.filter(({ id }) => origin.kind === 'ansoegning' && origin.application === id)
  const wished = statements.filter(({ statement, source }) => statement.topic === 'oenske' && source?.kind === 'borger')
  return [...applied.map(({ words }) => words), ...wished.map(({ statement }) => statement.text)].filter(
    (text) => !/\b(?:ikke|aldrig|uden)\b/i.test(text),
  )
}

function findingsOn(view: CaseView, one: AnsweredNeed): CaseFinding[] {
  const { need, at, assessment, answer } = one
  const given = answer.answer
  const own =
    given.kind === 'bevilget'
      ? (given.groupJudgement ?? '')
      : given.kind === 'daekket-paa-anden-vis'
        ? given.whyEnough
        : ''
  const others = [assessment?.text ?? '', need.wish ?? '', need.asked?.what ?? '']
  const isAskedFor = [...others.slice(1), ...wishesOf(view, one)].some((text) => GROUP.test(text.toLowerCase()))
  const isJudged =
    given.kind === 'bevilget'
      ? !saysNothing(own, need.activity) ||
        (GROUP.test(others[0]?.toLowerCase() ?? '') && TAKES_PART.test(others[0]?.toLowerCase() ?? ''))
      : [own, ...others].some((text) => TAKES_PART.test(text.toLowerCase()))
  if (isJudged || isAskedFor) return []
  const warned = [...one.statements, ...view.general].find(
    ({ statement }) => statement.points === 'taler-for' && CROWD.test(statement.text.toLowerCase()),
  )
  return [
    ...(warned === undefined ? [] : [unexplored(view, one, warned)]),
    onNeed(one, `/answers/${at.answer}/answer/${given.kind === 'bevilget' ? 'groupJudgement' : 'whyEnough'}`, {
      mangel: 'mangelfuld-begrundelse',
      level: given.kind === 'bevilget' ? 'fejl' : 'advarsel',
      quote: quoteSaid(own),
      what: {
        da: `Hjælpen til »${need.activity}« gives i en gruppe, men det er ikke vurderet, om borgeren kan være med i den.`,
        en: `The help with “${need.activity}” is given in a group, but it is not judged whether the citizen can take part in it.`,
      },
      why: {
        da: 'Ankestyrelsen sender sagen tilbage, når et gruppetilbud gives uden en konkret og individuel vurdering af, om borgeren kan deltage, og om det dækker behovet.',
        en: 'The board remits where a group is offered without a concrete, individual judgement of whether the citizen can take part, and whether it meets the need.',
      },
      remedy: {
        da: 'Skriv, hvad I ved om borgeren i grupper: hvor mange, hvor tit, hvad der skal til, og hvad gruppen giver i stedet for støtte alene.',
        en: 'Write what you know of the citizen in groups: how many, how often, what it takes, and what the group gives in place of support alone.',
      },
      question: questionOf(one),
    }),
  ]
}

/** Someone has told that others at once are what is difficult, and nobody has looked into it. */
function unexplored(view: CaseView, one: AnsweredNeed, { statement }: HeldStatement): CaseFinding {
  const { need } = one
  return onNeed(one, `/statements/${view.file.statements.indexOf(statement)}/text`, {
    mangel: 'mangelfuldt-oplyst',
    // The grounds that lack are told beside it.
    level: 'advarsel',
    quote: quoteSaid(statement.text),
    what: {
      da: `Det er oplyst, at det er svært at være sammen med andre. Ingen har undersøgt, hvad det betyder for en gruppe om »${need.activity}«.`,
      en: `It was told that being with others is difficult. Nobody has looked into what that means for a group on “${need.activity}”.`,
    },
    why: {
      da: 'Kommunen skal have sagen oplyst, før den afgør den. Et tilbud, borgeren ikke kan være i, dækker ikke behovet.',
      en: 'The municipality must have the case informed before it decides. An offer that the citizen can’t be in does not meet the need.',
    },
    remedy: {
      da: 'Spørg borgeren og en, der har set borgeren sammen med andre, hvor mange der kan være, og hvad der skal til. Skriv svaret ind.',
      en: 'Ask the citizen, and someone who has seen the citizen with others, how many there can be and what it takes. Record the answer.',
    },
    question: questionOf(one),
  })
}

function questionOf({ need }: AnsweredNeed): Omit<QuestionDraft, 'need'> {
  return {
    to: 'borger',
    matter: `Hvordan har du det med at være sammen med andre i en gruppe, når det gælder »${need.activity}«? Hvad skal der til, for at du kan være med, og hvad kan få dig til at blive væk?`,
    why: 'Kommunen overvejer et tilbud i en gruppe og skal vide, om det kan dække netop dit behov.',
  }
}
