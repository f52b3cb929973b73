import { phrase } from '../../../text/pattern.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { saysNothing } from '../../said-nothing.ts'
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
    return verdictOf(inGroup.flatMap(findingsOn))
  },
}

const GROUP = phrase(
  '\\p{L}*grupp(?:e|er|en|erne|es)(?:tilbud\\p{L}*|forløb\\p{L}*|undervisning\\p{L}*|støtte\\p{L}*|baseret\\p{L}*)?>',
  'hold(?:et)?>',
  '(?:mestrings|\\p{L}*)kurs(?:us|er|et)\\p{L}*',
  'fællesskab\\p{L}*',
  'værested\\p{L}*',
  'cafétilbud\\p{L}*',
)

function isInGroup({ answer: { answer } }: AnsweredNeed): boolean {
  if (answer.kind === 'bevilget') return answer.form === 'gruppe'
  return answer.kind === 'daekket-paa-anden-vis' && answer.by === 'tilbud' && GROUP.test(answer.what.toLowerCase())
}

const TAKES_PART = phrase(
  '(?:deltag|vær med|være med|være sammen|er med|indgå|profiter|rumme|trives|tryg|prøvet|vant til)\\p{L}*',
  '(?:har|kender|går|kommer) (?:\\p{L}+ ){0,4}?(?:i forvejen|allerede|hver|tit|gerne)',
  'selv (?:ønsk|bedt|valgt|foreslå)\\p{L}*',
  '(?:larm|støj|mange mennesker|fremmede|ro|pauser|antal|deltagere)>',
)

function findingsOn(one: AnsweredNeed): CaseFinding[] {
  const { need, at, assessment, answer } = one
  const given = answer.answer
  const own =
    given.kind === 'bevilget'
      ? (given.groupJudgement ?? '')
      : given.kind === 'daekket-paa-anden-vis'
        ? given.whyEnough
        : ''
  const others = [assessment?.text ?? '', need.wish ?? '', need.asked?.what ?? '']
  const isAskedFor = others.slice(1).some((text) => GROUP.test(text.toLowerCase()))
  const isJudged =
    given.kind === 'bevilget'
      ? !saysNothing(own, need.activity) ||
        (GROUP.test(others[0]?.toLowerCase() ?? '') && TAKES_PART.test(others[0]?.toLowerCase() ?? ''))
      : [own, ...others].some((text) => TAKES_PART.test(text.toLowerCase()))
  if (isJudged || isAskedFor) return []
  return [
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
      question: {
        to: 'borger',
        matter: `Hvordan har du det med at være sammen med andre i en gruppe, når det gælder »${need.activity}«? Hvad skal der til, for at du kan være med, og hvad kan få dig til at blive væk?`,
        why: 'Kommunen overvejer et tilbud i en gruppe og skal vide, om det kan dække netop dit behov.',
      },
    }),
  ]
}
